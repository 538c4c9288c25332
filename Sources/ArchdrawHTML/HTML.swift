import ArchdrawModel
import ArchdrawSVG
import ArchdrawScene

/// Writes a page around the SVG of a scene: one file that needs no network, in which the picture can be
/// moved, searched, asked and stepped through.
///
/// - Parameters:
///   - svg: the scene as `ArchdrawSVG` writes it
///   - elementIDs: the id in it of each of the design's elements, in their order
///   - flowIDs: the same of its flows; a flow's label has the same id with `-label`
package func renderHTML(
  svg: String, of scene: Scene, _ design: Design, elementIDs: [String], flowIDs: [String]
) -> String {
  let words = PageWords(design.language)
  let data = PageData(
    design: design, elementIDs: elementIDs, flowIDs: flowIDs, words: words)
  return """
    <!DOCTYPE html>
    <html lang="\(escaped(scene.language))">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(contentPolicy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escaped(scene.title))</title>
    <style>
    \(styleSheet(of: scene))</style>
    </head>
    <body>
    \(bar(words, hasSteps: !design.steps.isEmpty, followsScreen: scene.followsScreen))
    <main class="ui-stage" id="ui:stage" aria-label="\(words.picture)">
    \(svg)</main>
    <aside class="ui-panel" id="ui:panel" aria-labelledby="ui:title" hidden></aside>
    \(stepBar(words))
    <div class="ui-heard" id="ui:heard" role="status"></div>
    <script type="application/json" id="ui:data">\(data.text)</script>
    <script>\(pageSources("script") ?? "")</script>
    </body>
    </html>

    """
}

/// Nothing is fetched and no script runs but the page's own, which is known by its hash. Styles are the
/// picture's and the page's.
private let contentPolicy =
  "default-src 'none'; script-src 'sha256-\(scriptHash)'; style-src 'unsafe-inline'; "
  + "img-src data:; base-uri 'none'; form-action 'none'"

/// The SHA-256 of `Page/script.js`, in base64; a test computes it.
package let scriptHash = "+QFR90NVNYdBQeaZ/khRWVqaDh1T/ojf5xiK85TOAuU="

/// The page's rules, with the picture's ground and shape, light and dark as the scene has them.
private func styleSheet(of scene: Scene) -> String {
  func ground(_ color: Color?) -> String {
    color.map { ":root { --page: \(hex($0)); }\n" } ?? ""
  }
  let background = scene.background
  let dark = pageSources("dark") ?? ""
  var sheet = pageSources("style") ?? ""
  if scene.followsScreen {
    sheet += ground(background?.light)
    sheet += "@media (prefers-color-scheme: dark) {\n\(dark)\(ground(background?.dark))}\n"
  } else {
    sheet += (background.map { isDark($0.light) } ?? false ? dark : "") + ground(background?.light)
  }
  let isWide = scene.size.width > scene.size.height
  return sheet + "@page { size: \(isWide ? "landscape" : "portrait"); margin: 10mm; }\n"
}

/// Whether text on a colour is better light: by the eye's rough weights of the channels.
private func isDark(_ color: Color) -> Bool {
  2 * Int(color.red) + 5 * Int(color.green) + Int(color.blue) < 8 * 110
}

private func bar(_ words: PageWords, hasSteps: Bool, followsScreen: Bool) -> String {
  let icons: [(id: String, label: String, path: String)] = [
    ("out", words.zoomOut, "M5 10h10"), ("in", words.zoomIn, "M5 10h10M10 5v10"),
    ("fit", words.fit, "M7 4H4v3M13 4h3v3M4 13v3h3M16 13v3h-3"),
  ]
  var buttons = icons.map { button($0.id, $0.label, icon: $0.path) }
  if hasSteps {
    buttons.insert(
      "<button class=\"ui-button\" type=\"button\" id=\"ui:steps\" aria-pressed=\"false\">"
        + "\(words.steps)</button>", at: 0)
  }
  if followsScreen {
    let moon = "M16 11.5A6.5 6.5 0 1 1 8.5 4a5 5 0 0 0 7.5 7.5z"
    buttons.append(button("theme", words.dark, icon: moon))
  }
  return """
    <header class="ui-bar" data-script hidden>
    <div class="ui-find" role="search">
    <input id="ui:search" type="text" role="combobox" aria-label="\(words.search)" \
    placeholder="\(words.search)" aria-controls="ui:list" aria-expanded="false" \
    aria-autocomplete="list" autocomplete="off" spellcheck="false">
    <ul class="ui-list" id="ui:list" role="listbox" aria-label="\(words.search)" hidden></ul>
    </div>
    \(buttons.joined(separator: "\n"))
    </header>
    """
}

private func stepBar(_ words: PageWords) -> String {
  """
  <section class="ui-step" id="ui:step" aria-label="\(words.steps)" hidden>
  \(button("previous", words.previous, icon: "M12 5l-5 5 5 5"))
  <p id="ui:text" role="status"></p>
  \(button("next", words.next, icon: "M8 5l5 5-5 5"))
  \(button("end", words.end, icon: "M6 6l8 8M14 6l-8 8"))
  </section>
  """
}

private func button(_ id: String, _ label: String, icon: String) -> String {
  "<button class=\"ui-button\" type=\"button\" id=\"ui:\(id)\" aria-label=\"\(label)\" "
    + "title=\"\(label)\"><svg viewBox=\"0 0 20 20\" aria-hidden=\"true\">"
    + "<path d=\"\(icon)\"/></svg></button>"
}
