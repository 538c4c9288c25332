#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// The natural logarithm, by which shapes are compared: twice too wide is as far off as twice too high.
func logRatio(_ value: Double) -> Double { log(value) }
