import Archdraw
import ArgumentParser

/// What a drawing may be asked for on the command line, whatever its design is.
struct DrawingOptions: ParsableArguments {
  @Option(help: "Which way the flows run.")
  var direction: Direction?

  @Option(help: "The colours.")
  var theme: Theme?

  @Option(
    help: ArgumentHelp(
      "What it stands on: none, white, black or #RRGGBB; the theme's page unless told.",
      valueName: "colour"))
  var background: Background?

  @Option(help: "Letters as text, or as paths for places that lack the fonts.")
  var text: TextForm = .text

  @Option(help: "The language of the types' names, of the legend and of a pattern.")
  var language: Language?

  @Option(help: ArgumentHelp("The shape to aim at, such as 16:9.", valueName: "w:h"))
  var aspect: Aspect?

  @Option(help: ArgumentHelp("Pixels of a PNG for each pixel of the drawing.", valueName: "n"))
  var scale: Scale?

  var options: Options {
    Options(
      direction: direction, theme: theme, aspect: aspect, scale: scale?.factor,
      background: background, text: text)
  }

  /// The arguments that say the same, in one spelling.
  var arguments: [String] {
    let values: [(String, String?)] = [
      ("--direction", direction?.rawValue), ("--theme", theme?.rawValue),
      ("--background", background?.description), ("--text", text.rawValue),
      ("--language", language?.rawValue),
      ("--aspect", aspect.map { "\($0.width):\($0.height)" }),
      ("--scale", scale.map { "\($0.factor)" }),
    ]
    return values.flatMap { name, value in value.map { [name, $0] } ?? [] }
  }
}
