import ArchdrawXML

/// Changes to the text of an XML part that leave all the rest of it, to the byte.
struct Edits {
  private var edits: [(range: Range<Int>, text: String)] = []

  mutating func insert(_ text: String, at place: Int) { replace(place..<place, with: text) }

  mutating func replace(_ range: Range<Int>, with text: String) { edits.append((range, text)) }

  /// Adds children at an element's end.
  mutating func append(to element: XMLElement, _ text: String) {
    if let end = element.contentEnd {
      insert(text, at: end)
    } else {
      emptied.append((element.range, text))
    }
  }

  /// Elements without an end tag, which have to get one.
  private var emptied: [(range: Range<Int>, text: String)] = []

  func applied(to bytes: [UInt8]) -> [UInt8] {
    let opened = emptied.map { range, text in
      let tag = String(decoding: bytes[range], as: UTF8.self)
      let name = tag.dropFirst().prefix { !$0.isWhitespace && $0 != "/" }
      return (range: range, text: "\(tag.dropLast(2))>\(text)</\(name)>")
    }
    let all = (edits + opened).enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var result: [UInt8] = []
    var position = 0
    for (_, edit) in all {
      result += bytes[position..<edit.range.lowerBound]
      result += Array(edit.text.utf8)
      position = edit.range.upperBound
    }
    return result + bytes[position...]
  }
}
