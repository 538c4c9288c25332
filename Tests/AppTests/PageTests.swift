import Foundation
import TestSupport
import Testing

/// The HTML page in a browser, driven by the events that a reader's hands make.
@Suite(.whenAppsAreThere) struct PageTests {
  private let archdraw: Command

  init() throws { archdraw = try Command() }

  private func page(_ arguments: String...) throws -> URL {
    try #require(try archdraw.run(arguments + ["-o", "page.html"]).status == 0)
    return archdraw.folder.appending(path: "page.html")
  }

  @Test func movesAndZooms() throws {
    let page = try page("web-basic")
    let wrong = try drive(
      page,
      """
      say("whole", box().width >= 1200 && box().x <= 0);
      const first = box();
      press("ArrowRight"); say("right", box().x > first.x);
      press("0"); say("fit", box().x === first.x && box().width === first.width);
      press("+"); say("in", box().width < first.width);
      click("ui:out"); click("ui:out"); say("out", box().width > first.width);
      click("ui:fit");
      const at = point(400, 300);
      wheel(400, 300, -200);
      say("wheel", box().width < first.width && near(point(400, 300), at));
      drag([400, 300], [450, 320]);
      say("drag", near(point(450, 320), at));
      click("ui:fit");
      pinch([[300, 300], [400, 300]], [[250, 300], [450, 300]]);
      say("pinch", Math.abs(box().width - first.width / 2) < 1);
      say("no panel", part("panel").hidden);
      """)
    #expect(wrong == [])
  }

  @Test func findsComponentsByLabelTypeAndID() throws {
    let page = try page("web-basic", "--language", "ko")
    let wrong = try drive(
      page,
      """
      const find = (words) => {
        part("search").focus();
        part("search").value = words;
        part("search").dispatchEvent(new frame.Event("input"));
        return [...part("list").querySelectorAll("[role=option]")].map((row) => row.textContent);
      };
      say("label", find("로드")[0].startsWith("애플리케이션 로드 밸런서"));
      say("type", find("nat-gateway").length === 2);
      say("full name", find("amazon rds").length === 2);
      say("id", find("az-b.app.web").length === 1);
      say("nothing", find("zebra").length === 0 && part("list").textContent !== "");
      find("standby");
      press("Enter", part("search"));
      say("jump", part("panel").textContent.includes("RDS 대기 DB"));
      say("seen", box().width > 0 && inView("cloud.vpc.az-b.data.standby"));
      say("lit", !isOff("cloud.vpc.az-b.data.standby") && !isOff("flow-9") && isOff("users"));
      say("list is gone", part("list").hidden);
      """)
    #expect(wrong == [])
  }

  @Test func tellsOfWhatIsClicked() throws {
    try archdraw.write(
      """
      components:
        net:
          type: vpc
          label: Network
          components:
            web: { type: ec2, label: Front, note: Takes requests, link: "https://example.com/a?b=1&c=2", count: 3 }
            db: rds
      flows:
        - web -> db: { label: SQL, note: Reads and writes }
      """, to: "a.yaml")
    let wrong = try drive(
      try page("a.yaml"),
      """
      tap("net.web");
      const words = part("panel").textContent;
      for (const word of ["Front", "Amazon EC2 ×3", "Takes requests", "Network", "SQL"])
        say(word, words.includes(word));
      const link = part("panel").querySelector("a");
      say("link", link.href === "https://example.com/a?b=1&c=2" && link.rel.includes("noopener"));
      say("picture has no other link", !frame.document.querySelector("svg a[href]"));
      [...part("panel").querySelectorAll("li button")][0].click();
      say("goes on to the other end", part("title").textContent === "RDS");
      tap("flow-1-label");
      say("flow", part("panel").textContent.includes("Reads and writes"));
      tap("net", "use");
      say("frame", part("title").textContent === "Network");
      tap("net", "path");
      say("the inside of a frame is for dragging", part("panel").hidden);
      tap("net.db"); press("Escape");
      say("closes", part("panel").hidden && !isOff("net.web"));
      """)
    #expect(wrong == [])
  }

  @Test func stepsThroughTheFlows() throws {
    let wrong = try drive(
      try page("web-basic"),
      """
      say("none at first", part("step").hidden);
      click("ui:steps");
      say("first", part("text").textContent.startsWith("1Users look up the name"));
      say("lit", !isOff("users") && !isOff("flow-1") && !isOff("flow-1-label"));
      say("dimmed", isOff("cloud.cdn") && isOff("flow-2"));
      say("no way back", part("previous").disabled);
      press("ArrowRight");
      say("second", part("text").textContent.startsWith("2CloudFront answers"));
      say("heard", part("text").getAttribute("role") === "status");
      press("ArrowLeft"); press("ArrowRight"); press("ArrowDown"); press("ArrowDown");
      say("last", part("text").textContent.startsWith("4") && part("next").disabled);
      press("ArrowDown");
      say("stays", part("text").textContent.startsWith("4"));
      press("Escape");
      say("ends", part("step").hidden && !isOff("users"));
      const x = box().x;
      press("ArrowRight");
      say("arrows move again", box().x > x);
      """)
    #expect(wrong == [])
  }

  @Test(arguments: [false, true]) func isLightOrDark(onDarkScreen: Bool) throws {
    let wrong = try drive(
      try page("web-basic"), onDarkScreen: onDarkScreen,
      """
      const isDark = () => frame.getComputedStyle(frame.document.body).backgroundColor === "rgb(14, 22, 33)"
        && frame.getComputedStyle(frame.document.querySelector("rect.f-page")).fill === "rgb(14, 22, 33)";
      say("follows the screen", isDark() === \(onDarkScreen));
      click("ui:theme");
      say("switches", isDark() !== \(onDarkScreen));
      click("ui:theme");
      say("and back", isDark() === \(onDarkScreen));
      """)
    #expect(wrong == [])
  }

  @Test func aThemeOfItsOwnHasNoSwitch() throws {
    let wrong = try drive(
      try page("web-basic", "--theme", "dark"),
      """
      say("no switch", !part("theme"));
      say("dark", frame.getComputedStyle(part("panel")).backgroundColor === "rgb(19, 29, 42)");
      """)
    #expect(wrong == [])
  }

  @Test func canBeUsedByKeyboardAlone() throws {
    let wrong = try drive(
      try page("web-basic"),
      """
      const stops = [...frame.document.querySelectorAll("svg .component")];
      say("components", stops.length === 13 && stops.every((node) =>
        node.getAttribute("tabindex") === "0" && node.getAttribute("role") === "button"
          && node.getAttribute("aria-label")));
      const users = frame.document.getElementById("users");
      users.focus();
      press("Enter", users);
      say("opens", frame.document.activeElement === part("title"));
      press("Escape", part("title"));
      say("comes back", frame.document.activeElement === users && part("panel").hidden);
      press("/");
      say("search", frame.document.activeElement === part("search"));
      const named = [...frame.document.querySelectorAll("button, input")]
        .every((node) => node.getAttribute("aria-label") || node.textContent.trim());
      say("all is named", named);
      """)
    #expect(wrong == [])
  }

  @Test func opensAtWhatItsAddressNames() throws {
    let page = try page("web-basic")
    let step = try drive(
      page, hash: "step=3", "say('step', part('text').textContent.startsWith('3'));")
    let item = try drive(
      page, hash: "cloud.iam", "say('item', part('title').textContent === 'IAM');")
    #expect(step == [] && item == [])
  }

  @Test func noTextOfADesignIsTakenForMarkup() throws {
    let hostile = #"</script></style></title><img src=x onerror=parent.bad=1> --> <!-- "'&lt;"#
    let quoted = "'" + hostile.replacing("'", with: "''") + "'"
    try archdraw.write(
      """
      title: \(quoted)
      description: \(quoted)
      components:
        a: { type: ec2, label: \(quoted), note: \(quoted), step: 1 }
        ui: { type: search, label: \(quoted) }
      flows:
        - a -> ui: { label: \(quoted), note: \(quoted), step: 2 }
      """, to: "a.yaml")
    let wrong = try drive(
      try page("a.yaml"),
      """
      tap("a"); tap("flow-1"); press("s"); press("ArrowRight");
      say("no image", !frame.document.querySelector("img"));
      say("nothing ran", !window.bad && !frame.bad);
      tap("a");
      say("shown as it is", part("title").textContent.includes("<\\/script>"));
      say("one script runs", frame.document.querySelectorAll("script").length === 2);
      """)
    #expect(wrong == [])
  }

  @Test(arguments: [("en", "Search"), ("ko", "검색"), ("ja", "検索"), ("zh", "搜索")])
  func speaksTheDrawingsLanguage(_ language: String, _ word: String) throws {
    let wrong = try drive(
      try page("web-basic", "--language", language),
      """
      say("search", part("search").placeholder.includes("\(word)"));
      say("language", frame.document.documentElement.lang === "\(language)");
      """)
    #expect(wrong == [])
  }

  @Test func printsThePictureAloneOnOnePage() throws {
    let file = try page("web-basic").path
    let pdf = archdraw.folder.appending(path: "printed.pdf").path
    _ = try browser("--print-to-pdf=\(pdf)", "file://\(file)#step=2")
    let information = try app("pdfinfo", pdf, input: "")
    #expect(information.contains(#/Pages: +1\n/#), "\(information)")
    let words = try app("pdftotext", "-raw", pdf, "-", input: "")
    #expect(words.contains("Web service basics") && words.contains("CloudWatch"))
    #expect(!words.contains("Steps"))
  }
}
