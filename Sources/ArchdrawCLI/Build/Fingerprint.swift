/// Tells contents apart: equal bytes have equal ones, different bytes have different ones as surely as 64
/// bits allow. No defence against someone who wants two to be equal.
struct Fingerprint: Equatable {
  private(set) var value: UInt64 = 0x243F_6A88_85A3_08D3

  init(_ bytes: UnsafeRawBufferPointer) { add(bytes) }

  init(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  mutating func add(_ text: String) { mix(Fingerprint(Array(text.utf8)).value) }

  mutating func add(_ other: Fingerprint) { mix(other.value) }

  /// Eight bytes at a time; the length is part of it, so that zeros at the end are not lost.
  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let whole = bytes.count & ~7
    for offset in stride(from: 0, to: whole, by: 8) {
      mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
    }
    mix(bytes[whole...].reversed().reduce(0) { $0 << 8 | UInt64($1) })
    mix(UInt64(bytes.count))
  }

  /// Both halves of a long product, so that every bit has a say in every other.
  private mutating func mix(_ word: UInt64) {
    let product = (value ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    value = product.high ^ product.low &+ 0x1319_8A2E_0370_7344
  }
}

extension Fingerprint: LosslessStringConvertible {
  /// In hexadecimal.
  var description: String { String(value, radix: 16) }

  init?(_ description: String) {
    guard let value = UInt64(description, radix: 16) else { return nil }
    self.value = value
  }
}

extension Fingerprint {
  /// Of a file, or of all files in a folder, by their paths in it and their contents. What cannot be read
  /// counts as empty.
  init(contentsOf path: String) {
    guard case .folder = FileKind(of: path) else {
      self.init((try? readFile(path)) ?? [])
      return
    }
    self.init([])
    for entry in (try? folderEntries(path)) ?? [] {
      add(entry.name)
      add(Fingerprint(contentsOf: "\(path)/\(entry.name)"))
    }
  }
}
