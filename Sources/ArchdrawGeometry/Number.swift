/// Writes a number the one way every format of archdraw writes it: at most two decimals, a point,
/// no trailing zeros, no exponent, no negative zero. Independent of the locale.
package func format(_ value: Double) -> String {
  let hundredths = (value * 100).rounded()
  guard hundredths.isFinite, abs(hundredths) < 1e15 else { return "0" }
  let n = Int(hundredths)
  let sign = n < 0 ? "-" : ""
  let (whole, rest) = abs(n).quotientAndRemainder(dividingBy: 100)
  if rest == 0 { return "\(sign)\(whole)" }
  if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
  return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
