import Foundation
import Testing

/// A drawing as a browser is to show it, and the picture it is held against.
struct Pair {
  var name: String
  var svg: Data
  var png: Data
}

/// How much of a pair is drawn differently, as a share of all pixels.
struct Difference: Equatable {
  var name: String
  /// In percent: what the browser draws and the picture has nowhere near, and the other way round.
  var percent: Double
}

/// Chromium draws the SVG files and compares them with the PNG files pixel by pixel.
///
/// The two set text by their own rules: Hangul drifts by up to two pixels along a title, and all edges are
/// smoothed differently. A pixel therefore counts only when the other picture has nothing within two
/// pixels that is nearer than half of the range in every channel. Of the whole gallery that is not one
/// pixel; of a picture that lacks a single flow or label, at least .003 %.
func differences(_ pairs: [Pair], onDarkScreen: Bool = false) throws -> [Difference] {
  let images = pairs.map { pair in
    image(pair.svg, "image/svg+xml") + image(pair.png, "image/png")
  }
  let page = "<meta charset=utf-8><body>\(images.joined())<script>\(script)</script>"
  let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).html")
  try Data(page.utf8).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  let scheme = "--blink-settings=preferredColorScheme=\(onDarkScreen ? 0 : 1)"
  let answer = try browser("--dump-dom", scheme, file.path)
  let lines = answer.matches(of: #/share (?<share>[0-9.e+-]+);/#).compactMap { Double($0.share) }
  try #require(lines.count == pairs.count, "the browser compared \(lines.count) pictures")
  return zip(pairs, lines).map { Difference(name: $0.name, percent: $1 * 100) }
}

/// Runs Chromium without a window; its standard output.
func browser(_ arguments: String...) throws -> String {
  let script = """
    for browser in chromium chromium-browser google-chrome; do
      if command -v $browser >/dev/null; then
        exec $browser --headless --no-sandbox --disable-gpu "$@" 2>/dev/null
      fi
    done
    exit 127
    """
  return try app(["sh", "-c", script, "sh"] + arguments, input: "")
}

private func image(_ data: Data, _ type: String) -> String {
  "<img src=\"data:\(type);base64,\(data.base64EncodedString())\">"
}

private let script = """
  function pixels(image, width, height) {
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.drawImage(image, 0, 0, width, height);
    return context.getImageData(0, 0, width, height).data;
  }
  function isNear(a, b, p, q) {
    return Math.abs(a[p] - b[q]) < 128 && Math.abs(a[p + 1] - b[q + 1]) < 128
      && Math.abs(a[p + 2] - b[q + 2]) < 128;
  }
  function strangers(a, b, width, height) {
    let count = 0;
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
      const p = 4 * (y * width + x);
      let found = isNear(a, b, p, p);
      for (let v = Math.max(0, y - 2); !found && v <= Math.min(height - 1, y + 2); v++)
        for (let u = Math.max(0, x - 2); !found && u <= Math.min(width - 1, x + 2); u++)
          found = isNear(a, b, p, 4 * (v * width + u));
      if (!found) count++;
    }
    return count;
  }
  onload = () => {
    const images = [...document.images];
    let report = "";
    for (let i = 0; i < images.length; i += 2) {
      const [width, height] = [images[i + 1].naturalWidth, images[i + 1].naturalHeight];
      const [a, b] = [pixels(images[i], width, height), pixels(images[i + 1], width, height)];
      const count = strangers(a, b, width, height) + strangers(b, a, width, height);
      report += `share ${count / (width * height)};\\n`;
    }
    document.body.textContent = report;
  };
  """
