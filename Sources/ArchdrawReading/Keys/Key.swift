import ArchdrawDiagnostics
import ArchdrawModel

/// A key of the file: its name, its doc line, how its value is read and how the schema describes it.
/// The reader and the schema both go by the tables of these.
struct Key<Target>: Sendable {
  /// What a value may be, for the schema.
  enum Shape: Sendable {
    case text, word, type, integer, shape, link, icon, language, warnings
    case choice([String])
    case names, copies, ends, components, flows
  }

  let name: String
  let doc: String
  let shape: Shape
  /// What other tools call it, in lower case: not understood, but answered with its name here.
  var foreignNames: [String] = []
  let read: @Sendable (SourceNode, inout Target, inout Reader) -> Void

  init(
    _ name: String, _ doc: String, _ shape: Shape,
    read: @escaping @Sendable (SourceNode, inout Target, inout Reader) -> Void
  ) {
    self.name = name
    self.doc = doc
    self.shape = shape
    self.read = read
  }
}

extension Key {
  /// The key with the names that other tools have for it.
  func elsewhere(_ names: String...) -> Key {
    var key = self
    key.foreignNames = names
    return key
  }
}

/// Where a value goes.
typealias Place<Target, Value> = WritableKeyPath<Target, Value?> & Sendable

extension Key {
  /// A text to be drawn: a scalar, or a map of languages.
  static func text(_ name: String, _ path: Place<Target, Located<String>>, _ doc: String) -> Key {
    Key(name, doc, .text) { node, target, reader in
      target[keyPath: path] = reader.text(node, of: name)
    }
  }

  /// A word that is looked up or taken as it is.
  static func word(
    _ name: String, _ path: Place<Target, Located<String>>, shape: Shape = .word, _ doc: String
  ) -> Key {
    Key(name, doc, shape) { node, target, reader in
      target[keyPath: path] = reader.word(node, of: name)
    }
  }

  static func integer(_ name: String, _ path: Place<Target, Located<Int>>, _ doc: String) -> Key {
    Key(name, doc, .integer) { node, target, reader in
      guard let word = reader.word(node, of: name) else { return }
      guard let number = Int(word.value) else {
        reader.report(.notANumber(word, key: name))
        return
      }
      target[keyPath: path] = Located(number, at: word.span)
    }
  }

  /// One of the raw values of an enumeration.
  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable & Equatable>(
    _ name: String, _ path: Place<Target, Located<Choice>>, _ doc: String
  ) -> Key {
    Key(name, doc, .choice(Choice.allCases.map(\.rawValue))) { node, target, reader in
      target[keyPath: path] = reader.choice(node, of: name)
    }
  }

  /// The same, where the place of the value does not matter once it is read.
  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable & Equatable>(
    _ name: String, _ path: Place<Target, Choice>, _ doc: String
  ) -> Key {
    Key(name, doc, .choice(Choice.allCases.map(\.rawValue))) { node, target, reader in
      let choice: Located<Choice>? = reader.choice(node, of: name)
      target[keyPath: path] = choice?.value
    }
  }

  /// A list of names, or one alone.
  static func names(
    _ name: String, _ path: Place<Target, Located<[Located<String>]>>, _ doc: String
  ) -> Key {
    Key(name, doc, .names) { node, target, reader in
      guard let names = reader.names(node, of: name) else { return }
      target[keyPath: path] = Located(names, at: node.span)
    }
  }
}
