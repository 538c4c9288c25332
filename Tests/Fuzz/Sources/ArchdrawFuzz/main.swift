import CFuzzer

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// `ArchdrawFuzz TARGET [OPTION|FOLDER]…`: the rest is libFuzzer's own.

let target = CommandLine.arguments.dropFirst().first
let test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
switch target {
case "reader": test = { fuzz($0, $1, read) }
case "mistakes": test = { fuzz($0, $1, readMistakes) }
case "drawing": test = { fuzz($0, $1, drawText) }
case "shapes": test = { fuzz($0, $1, drawShape) }
default:
  print("usage: ArchdrawFuzz reader|mistakes|drawing|shapes [libFuzzer's arguments]")
  exit(2)
}

/// The bytes as an array; libFuzzer wants 0 of every run.
private func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int, _ run: ([UInt8]) -> Void) -> Int32 {
  run(Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}

var rest = CommandLine.unsafeArgv.advanced(by: 1)
var count = CommandLine.argc - 1
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = rest
exit(LLVMFuzzerRunDriver(&count, &arguments, test))
