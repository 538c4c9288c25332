/// Tells on standard output how a build goes: on a terminal in one line that changes, elsewhere in a line
/// for each design, in their order.
struct BuildLog {
  private let isOnTerminal = isTerminal(1) && environmentValue("TERM") != "dumb"
  private var total = 0
  private var unchanged = 0
  private var drawn = 0
  private var failed = 0
  /// Lines that wait for those of the designs before them.
  private var waiting: [Int: String] = [:]
  private var written = 0

  mutating func begin(drawing total: Int, unchanged: Int) {
    self.total = total
    self.unchanged = unchanged
    if isOnTerminal, total > 0 { write("\r[0/\(total)]") }
  }

  mutating func finish(_ job: Int, _ source: String, isDrawn: Bool) {
    if isDrawn { drawn += 1 } else { failed += 1 }
    if isOnTerminal {
      let failures = failed > 0 ? ", \(failed) failed" : ""
      // Cut to what a narrow terminal has room for, as a line that wraps is not overwritten.
      write("\r\u{1B}[K[\(drawn + failed)/\(total)\(failures)] \(Self.end(of: source))")
      return
    }
    waiting[job] = (isDrawn ? "drawn " : "failed ") + source + "\n"
    while let line = waiting.removeValue(forKey: written) {
      write(line)
      written += 1
    }
  }

  func end(otherFiles: Int) {
    var parts = ["\(drawn) drawn", "\(unchanged) unchanged"]
    if failed > 0 { parts.append("\(failed) failed") }
    if otherFiles > 0 {
      parts.append(
        "\(otherFiles) YAML \(otherFiles == 1 ? "file is no design" : "files are no designs")")
    }
    write((isOnTerminal ? "\r\u{1B}[K" : "") + parts.joined(separator: ", ") + "\n")
  }

  private static func end(of path: String) -> String {
    path.count > 40 ? "\u{2026}" + path.suffix(39) : path
  }

  /// That it cannot be written is no reason to stop drawing.
  private func write(_ text: String) { try? writeToStandardOutput(text) }
}
