import Foundation
import Testing

/// Opens a page in a browser, 1280 by 800, and runs a script beside it that plays its reader; gives what
/// did not hold.
///
/// The script has `frame` (the page's window), `say(name, holds)`, and the hands and eyes below.
func drive(
  _ page: URL, hash: String = "", onDarkScreen: Bool = false, _ script: String
) throws -> [String] {
  let driver = """
    <meta charset=utf-8><style>body{margin:0}iframe{border:0;width:1280px;height:800px}</style>
    <iframe src="\(page.absoluteString)#\(hash)"></iframe><script>
    const found = [];
    const say = (name, holds) => found.push(`found ${name}: ${!!holds};`);
    onload = () => setTimeout(() => {
      try {
        run(document.querySelector("iframe").contentWindow);
      } catch (error) {
        say(error.stack, false);
      }
      document.body.textContent = found.join("\\n");
    }, 200);
    function run(frame) {
    \(hands)
    say("is ready", "ready" in frame.document.body.dataset);
    \(script)
    }
    </script>
    """
  let file = page.deletingLastPathComponent().appending(path: "driver.html")
  try Data(driver.utf8).write(to: file)
  let scheme = "--blink-settings=preferredColorScheme=\(onDarkScreen ? 0 : 1)"
  let answer = try browser(
    "--allow-file-access-from-files", "--virtual-time-budget=3000", "--window-size=1280,800",
    scheme,
    "--dump-dom", file.path)
  let found = answer.matches(of: #/found (?<name>[^;]*): (?<holds>true|false);/#)
  try #require(found.first?.holds == "true", "the page did not start: \(answer.suffix(400))")
  return found.filter { $0.holds == "false" }.map { String($0.name) }
}

private let hands = """
  const { document: page } = frame;
  const part = (name) => page.getElementById("ui:" + name);
  const svg = part("stage").querySelector("svg");
  const box = () => {
    const { x, y, width, height } = svg.viewBox.baseVal;
    return { x, y, width, height };
  };
  const drawn = (id) => svg.getElementById(id);
  const isOff = (id) => drawn(id).classList.contains("ui-off");
  const corner = part("stage").getBoundingClientRect();
  const point = (x, y) => {
    const { width } = part("stage").getBoundingClientRect();
    const scale = box().width / width;
    return [box().x + (x - corner.left) * scale, box().y + (y - corner.top) * scale];
  };
  const near = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < .5;
  const inView = (id) => {
    const [a, b] = [drawn(id).getBoundingClientRect(), part("stage").getBoundingClientRect()];
    return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
  };
  const press = (key, target = page.body) =>
    target.dispatchEvent(new frame.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  const click = (id) => page.getElementById(id).click();
  const tap = (id, inner = "use, path, text") => drawn(id).querySelector(inner)
    .dispatchEvent(new frame.MouseEvent("click", { bubbles: true, cancelable: true }));
  const wheel = (clientX, clientY, deltaY) => part("stage").dispatchEvent(
    new frame.WheelEvent("wheel", { clientX, clientY, deltaY, cancelable: true }));
  const pointer = (type, pointerId, [clientX, clientY]) => part("stage").dispatchEvent(
    new frame.PointerEvent("pointer" + type, { pointerId, clientX, clientY, bubbles: true }));
  const drag = (from, to) => {
    pointer("down", 1, from); pointer("move", 1, to); pointer("up", 1, to);
  };
  const pinch = (from, to) => {
    from.forEach((at, i) => pointer("down", i + 1, at));
    to.forEach((at, i) => pointer("move", i + 1, at));
    to.forEach((at, i) => pointer("up", i + 1, at));
  };
  """
