import Foundation

/// Compares `text` with the file `name` in the folder `Goldens` beside the calling test; gives what
/// differs first, or `nil` when they are the same. With `ARCHDRAW_RECORD=1` it records instead.
package func goldenDifference(
  _ text: String, _ name: String, testFile: String = #filePath
) throws -> String? {
  let file = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    .appendingPathComponent("Goldens").appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["ARCHDRAW_RECORD"] == "1" {
    try text.write(to: file, atomically: true, encoding: .utf8)
    return nil
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  if golden == text { return nil }
  let pairs = zip(golden.split(separator: "\n"), text.split(separator: "\n")).enumerated()
  for (line, (expected, actual)) in pairs where expected != actual {
    return "\(name):\(line + 1): expected\n\(expected)\nbut got\n\(actual)"
  }
  return "\(name): one is longer than the other"
}
