import Archdraw
import ArgumentParser

extension Format: ExpressibleByArgument {}
extension Direction: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}
extension TextForm: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}

extension Aspect: ExpressibleByArgument {
  /// Reads `16:9`.
  public init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let width = Double(parts[0]), let height = Double(parts[1]) else {
      return nil
    }
    // A shape beyond this is a slip of the finger.
    guard width > 0, height > 0, (0.1...10).contains(width / height) else { return nil }
    self.init(width: width, height: height)
  }
}

extension Background: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

/// How many pixels of a PNG stand for one of the drawing.
struct Scale: ExpressibleByArgument {
  var factor: Double

  init?(argument: String) {
    guard let factor = Double(argument), factor > 0, factor <= 16 else { return nil }
    self.factor = factor
  }
}

/// A pattern's parameter and the value it is given, `NAME=VALUE`.
struct Setting: ExpressibleByArgument {
  var name: String
  var value: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
      return nil
    }
    name = String(argument[..<equals])
    value = String(argument[argument.index(after: equals)...])
  }
}
