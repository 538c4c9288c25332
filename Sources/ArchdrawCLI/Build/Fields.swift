/// Writes values as texts one after another, each with a NUL at its end: what processes and files hand
/// over. No path holds a NUL, nor does a message.
struct FieldWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: some CustomStringConvertible) {
    bytes += value.description.utf8
    bytes.append(0)
  }

  /// How many there are, then each of them.
  mutating func write<Element>(_ list: [Element], each: (Element, inout FieldWriter) -> Void) {
    write(list.count)
    for element in list { each(element, &self) }
  }
}

/// Reads them back in the same order.
struct FieldReader {
  /// What stands there is not what was expected.
  struct Malformed: Error {}

  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func read() throws -> String {
    guard let end = rest.firstIndex(of: 0) else { throw Malformed() }
    defer { rest = rest[(end + 1)...] }
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  mutating func read<Value: LosslessStringConvertible>(_: Value.Type) throws -> Value {
    guard let value = Value(try read()) else { throw Malformed() }
    return value
  }

  mutating func readList<Element>(
    each: (inout FieldReader) throws -> Element
  ) throws -> [Element] {
    let count = try read(Int.self)
    // No element is without a byte, which a made-up count would be.
    guard (0...rest.count).contains(count) else { throw Malformed() }
    return try (0..<count).map { _ in try each(&self) }
  }
}
