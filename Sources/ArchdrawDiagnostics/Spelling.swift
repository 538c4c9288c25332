/// `text` between quotes for a message: on one line, without control characters, not endless.
package func quoted(_ text: some StringProtocol) -> String {
  let limit = 60
  var shown = ""
  for character in text.prefix(limit) {
    shown += character.isNewline ? "\u{23CE}" : visible(character)
  }
  return text.count > limit ? "'\(shown)\u{2026}'" : "'\(shown)'"
}

/// Names joined for a message: `'a', 'b' or 'c'`.
package func alternatives(_ names: [String]) -> String {
  let all = names.map { quoted($0) }
  guard let last = all.last, all.count > 1 else { return all.first ?? "" }
  return all.dropLast().joined(separator: ", ") + " or " + last
}

/// The name a writer most likely meant by `word`, or `nil` when none is near: at most one slip in four
/// letters, and one slip in a word of two or three. Of names equally near the first is taken, those
/// that start alike before the others.
package func nearestName(to word: String, among names: some Sequence<String>) -> String? {
  let letters = Array(word.lowercased().unicodeScalars)
  guard letters.count > 1, letters.count <= 64 else { return nil }
  var best: (name: String, cost: Int)?
  for name in names {
    let candidate = Array(name.lowercased().unicodeScalars)
    let allowed = max(1, (max(letters.count, candidate.count) + 1) / 4)
    guard abs(letters.count - candidate.count) <= allowed, candidate.count > 1 else { continue }
    let distance = slips(from: letters, to: candidate)
    guard distance <= allowed, distance < min(letters.count, candidate.count) else { continue }
    let cost = 2 * distance + (letters.first == candidate.first ? 0 : 1)
    if best.map({ cost < $0.cost }) ?? true { best = (name, cost) }
  }
  return best?.name
}

/// The optimal string alignment distance: letters put in, left out, changed, or swapped with their
/// neighbour (Damerau 1964, restricted).
private func slips(from a: [Unicode.Scalar], to b: [Unicode.Scalar]) -> Int {
  var before: [Int] = []
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i]
    row.reserveCapacity(b.count + 1)
    for j in 1...b.count {
      let same = a[i - 1] == b[j - 1]
      var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        cost = min(cost, before[j - 2] + 1)
      }
      row.append(cost)
    }
    before = last
    last = row
  }
  return last[b.count]
}
