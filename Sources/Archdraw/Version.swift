/// This release of archdraw, in the way of Semantic Versioning.
public let version = "0.1.0"
