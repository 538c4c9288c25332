/// What a drawing may be asked for beside its design. What is `nil` is as the design says.
public struct Options: Sendable, Equatable {
  public var direction: Direction?
  public var theme: Theme?
  public var aspect: Aspect?
  /// Pixels of a PNG for each pixel of the drawing; 2 unless told.
  public var scale: Double?

  public init(
    direction: Direction? = nil, theme: Theme? = nil, aspect: Aspect? = nil, scale: Double? = nil
  ) {
    self.direction = direction
    self.theme = theme
    self.aspect = aspect
    self.scale = scale
  }
}

/// Which way the flows run; `auto` picks what fits the aspect best.
public enum Direction: String, Sendable, CaseIterable {
  case right, down, left, up, auto
}

/// The colours; `auto` follows the reader's screen where the format can.
public enum Theme: String, Sendable, CaseIterable {
  case light, dark, auto, mono
}

/// The language of the types' names and of the legend.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case korean = "ko"
  case japanese = "ja"
  case chinese = "zh"
}

/// The shape a drawing should have, as width to height.
public struct Aspect: Sendable, Equatable {
  public var width: Double
  public var height: Double

  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
