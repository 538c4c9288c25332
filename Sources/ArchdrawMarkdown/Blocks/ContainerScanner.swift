/// Reads the beginnings of lines as CommonMark does (its chapter 5): which quotes and list items a line
/// stands in. What it is that stands there is for others to say.
struct ContainerScanner {
  enum Container: Equatable {
    case quote
    /// What it holds is indented by so many columns.
    case item(width: Int)
  }

  let line: Substring
  private(set) var position: Substring.Index
  private var column = 0
  /// What a line that goes on in the same containers begins with: blanks in the place of list markers.
  private(set) var prefix = ""

  init(_ line: Substring) {
    self.line = line
    position = line.startIndex
  }

  var rest: Substring { line[position...] }
  var isBlank: Bool { rest.allSatisfy { $0 == " " || $0 == "\t" } }

  /// How many characters have been read.
  var inset: Int { line.distance(from: line.startIndex, to: position) }

  /// How many columns of blanks come next; a tab reaches to the next multiple of four.
  var indentation: Int {
    var end = column
    for character in rest {
      if character == " " {
        end += 1
      } else if character == "\t" {
        end += 4 - end % 4
      } else {
        break
      }
    }
    return end - column
  }

  /// Reads blanks, as far as there are any.
  mutating func skip(columns: Int) {
    let end = column + columns
    while column < end, let character = rest.first, character == " " || character == "\t" {
      column += character == "\t" ? 4 - column % 4 : 1
      prefix.append(character)
      position = line.index(after: position)
    }
  }

  /// Reads what shows that the line goes on in a container; `false` when it does not.
  mutating func goesOn(in container: Container) -> Bool {
    switch container {
    case .quote: return readQuote()
    case .item(let width):
      guard isBlank || indentation >= width else { return false }
      skip(columns: width)
      return true
    }
  }

  /// Reads the beginning of a quote or of a list's item, if there is one.
  mutating func readContainer() -> Container? {
    if readQuote() { return .quote }
    return readItem()
  }

  private mutating func readQuote() -> Bool {
    let indentation = indentation
    guard indentation <= 3, rest.drop(while: { $0 == " " || $0 == "\t" }).first == ">" else {
      return false
    }
    skip(columns: indentation)
    read(1, as: ">")
    skip(columns: 1)
    return true
  }

  private mutating func readItem() -> Container? {
    let indentation = indentation
    let text = rest.drop { $0 == " " || $0 == "\t" }
    let marker = Self.marker(text)
    guard indentation <= 3, marker > 0, !Self.isRule(text) else { return nil }
    let start = column
    skip(columns: indentation)
    read(marker, as: String(repeating: " ", count: marker))
    let gap = self.indentation
    // An item may begin with an empty line, or with indented code.
    let inside = isBlank || gap > 4 ? 1 : gap
    let width = column - start + inside
    skip(columns: inside)
    return .item(width: width)
  }

  private mutating func read(_ count: Int, as text: String) {
    position = line.index(position, offsetBy: count)
    column += count
    prefix += text
  }

  /// How long the marker of a list's item is that the text begins with, 0 when there is none.
  private static func marker(_ text: Substring) -> Int {
    let digits = text.prefix { ("0"..."9").contains($0) }
    var length = digits.count
    if length == 0 {
      guard let first = text.first, "-+*".contains(first) else { return 0 }
      length = 1
    } else {
      guard length < 10, let end = text.dropFirst(length).first, ".)".contains(end) else {
        return 0
      }
      length += 1
    }
    let next = text.dropFirst(length).first
    return next == nil || next == " " || next == "\t" ? length : 0
  }

  /// Whether it is a line across the page (`- - -`), which looks like a list.
  private static func isRule(_ text: Substring) -> Bool {
    guard let first = text.first, "-*".contains(first) else { return false }
    return text.allSatisfy { $0 == first || $0 == " " || $0 == "\t" }
      && text.count(where: { $0 == first }) > 2
  }
}
