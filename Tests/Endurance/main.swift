import Archdraw

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// endurance [DRAWINGS] [PATTERN]: draws a pattern again and again in one process, and prints how much
// memory that holds. What is printed is for people: no number here passes or fails.

let arguments = CommandLine.arguments.dropFirst()
let total = arguments.first.flatMap { Int($0) } ?? 1000
let name = arguments.dropFirst().first ?? "web-basic"
guard let pattern = Pattern.named(name) else {
  print("no pattern is called '\(name)'")
  exit(2)
}

/// The most memory the process has held so far, in kilobytes.
func peak() -> Int {
  var usage = rusage()
  getrusage(.init(RUSAGE_SELF.rawValue), &usage)
  #if canImport(Darwin)
    return Int(usage.ru_maxrss) / 1024
  #else
    return Int(usage.ru_maxrss)
  #endif
}

let diagram = try Diagram(pattern.source())
let first = try diagram.draw(.svg)
let start = peak()
print("drawing 1: \(start) kB")
for number in 2...max(2, total) {
  guard try diagram.draw(.svg) == first else {
    print("drawing \(number) differs from the first")
    exit(1)
  }
  if number % max(1, total / 10) == 0 { print("drawing \(number): \(peak()) kB") }
}
print("\((peak() - start) * 1024 / max(1, total - 1)) bytes more for each drawing")
