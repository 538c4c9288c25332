import ArchdrawLayout
import ArchdrawModel
import ArchdrawReading
import Foundation
import Measuring

// survey [--list] [--rules] FILE…          designs in files
// survey [--list] [--rules] FIRST..LAST    generated designs, by seed
// survey --yaml FIRST..LAST                prints them as files instead
//
// Lays designs out and prints what their drawings measure: a line for each and the sums. `--list` names each
// defect, `--rules` also checks what must hold for every drawing.

let options = Set(CommandLine.arguments.dropFirst().filter { $0.hasPrefix("--") })
var survey = Survey(
  listsDefects: options.contains("--list"), checksRules: options.contains("--rules"))
for argument in CommandLine.arguments.dropFirst() where !argument.hasPrefix("--") {
  if let seeds = Survey.seeds(argument) {
    for seed in seeds {
      let design = DesignGenerator.design(seed: seed)
      if options.contains("--yaml") {
        print("# seed \(seed)\n\(design.yaml())")
      } else {
        survey.draw(design, name: "\(seed)")
      }
    }
  } else {
    let text = try String(contentsOfFile: argument, encoding: .utf8)
    guard let design = readDesign(text, language: nil).0 else {
      fatalError("\(argument) is no design")
    }
    survey.draw(design, name: URL(fileURLWithPath: argument).lastPathComponent)
  }
}
survey.printSums()
