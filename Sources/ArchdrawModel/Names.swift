/// The rules for ids, in one place for the ids themselves and for the ends that name them.
enum Name {
  /// Letters of any script with their marks, digits, `-` and `_`; a letter or a digit at least.
  static func isValid(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy(isAllowed)
      && name.unicodeScalars.contains { $0 != "-" && $0 != "_" }
  }

  /// The first character that may not stand in an id.
  static func firstInvalid(in name: String) -> Character? {
    name.first { !$0.unicodeScalars.allSatisfy(isAllowed) }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: !scalar.isASCII && isLetterOrDigit(scalar)
    }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .uppercaseLetter, .lowercaseLetter,
      .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
      true
    default: false
    }
  }
}

/// One name of an end, in which `*` stands for any run of letters, an empty one too.
struct NamePattern: Equatable {
  let text: String
  /// What stands between the stars; one part when there is none.
  private let parts: [[Character]]

  init(_ text: String) {
    self.text = text
    parts = text.split(separator: "*", omittingEmptySubsequences: false).map(Array.init)
  }

  var hasStar: Bool { parts.count > 1 }

  /// What each star stands for in `name`, the shortest runs first; `nil` when it does not match.
  func captures(in name: String) -> [String]? {
    guard hasStar else { return name == text ? [] : nil }
    let letters = Array(name)
    let first = parts[0]
    let last = parts[parts.count - 1]
    guard letters.count >= first.count + last.count, letters.starts(with: first),
      letters.suffix(last.count).elementsEqual(last)
    else { return nil }
    var captures: [String] = []
    var start = first.count
    let end = letters.count - last.count
    for part in parts.dropFirst().dropLast() {
      guard let found = position(of: part, in: letters, from: start, to: end) else { return nil }
      captures.append(String(letters[start..<found]))
      start = found + part.count
    }
    return captures + [String(letters[start..<end])]
  }

  private func position(
    of part: [Character], in letters: [Character], from start: Int, to end: Int
  ) -> Int? {
    guard end - start >= part.count else { return nil }
    return (start...(end - part.count)).first { letters[$0...].starts(with: part) }
  }
}

/// An end as it is written: names that must occur in this order on the way to an element.
struct EndPath: Equatable {
  let text: String
  let names: [NamePattern]

  init(_ text: String) {
    self.text = text
    names = text.split(separator: ".", omittingEmptySubsequences: false).map {
      NamePattern(String($0))
    }
  }

  var hasStar: Bool { names.contains(where: \.hasStar) }

  /// Whether every name is an id or an id with stars.
  var isWellFormed: Bool {
    names.allSatisfy { name in
      name.hasStar
        ? Name.firstInvalid(in: name.text.filter { $0 != "*" }) == nil : Name.isValid(name.text)
    }
  }
}
