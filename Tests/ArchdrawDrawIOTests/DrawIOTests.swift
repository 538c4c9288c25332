import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawModel
import ArchdrawScene
import DrawingSamples
import Testing

@testable import ArchdrawDrawIO

@Suite struct DrawIOTests {
  private func page(_ sample: Sample, _ theme: Theme = .light, icons: Icons = Icons()) throws
    -> Page
  {
    try Page(renderDrawIO(Drawer(sample.design, sample.placement, theme: theme, icons: icons)))
  }

  @Test func webServiceIsWrittenAsRecorded() throws {
    let sample = Sample.webService()
    let text = renderDrawIO(Drawer(sample.design, sample.placement, theme: .light))
    #expect(try goldenDifference(text, "web-service.drawio") == nil)
  }

  @Test func whatCellsReferToIsThere() throws {
    for sample in [Sample.zoo(), .webService(.korean), Sample(Size(1, 1))] {
      let page = try page(sample)
      let ids = Set(page.cells.map(\.id))
      for cell in page.cells.dropFirst() {
        #expect(ids.contains(cell.parent))
        for end in [cell.source, cell.target].compactMap({ $0 }) { #expect(ids.contains(end)) }
      }
      #expect(page.cells.filter { $0.source != nil }.count == sample.design.flows.count)
    }
  }

  @Test func aFrameHoldsItsComponentsAndKnowsThemFromItsCorner() throws {
    let page = try page(.webService())
    let web = try page.cell("cloud.vpc.a.app.web")
    #expect(web.parent == "cloud.vpc.a.app")
    #expect(web.geometry["x"] == 676 - 624 && web.geometry["y"] == 212 - 180)
    #expect(web.style["resIcon"] == "mxgraph.aws4.ec2")
  }

  /// So that moving the frame moves the line with its bends.
  @Test func aConnectorStandsInTheFrameAroundItsEnds() throws {
    let page = try page(.webService())
    let cells = page.cells.filter { $0.source == "cloud.vpc.alb" }
    #expect(cells.map(\.parent) == ["cloud.vpc", "cloud.vpc"])
    #expect(cells[0].points == [[216, 268], [216, 116]])
    #expect(cells[0].style["exitX"] == "1" && cells[0].style["exitY"] == "0.5")
    #expect(cells[0].style["entryX"] == "0" && cells[0].style["entryY"] == "0.5")
  }

  @Test func kindsAreToldByTheirLines() throws {
    let page = try page(.zoo())
    let styles = page.cells.filter { $0.source == "left" }.map(\.style)
    #expect(styles.map { $0["dashPattern"] } == [nil, "6 4", nil, "8 3 2 3", "1.5 4", nil, nil])
    #expect(styles[2]["strokeWidth"] == "2.5" && styles[2]["endArrow"] == "none")
    #expect(styles[1]["startArrow"] == "block")
    let blocked = try #require(page.cells.last { $0.source == "left" }?.id)
    #expect(page.children(of: blocked).contains("\(blocked):cross"))
  }

  @Test func aStackIsOneThingWithItsNumber() throws {
    let page = try page(.zoo())
    let stack = try page.cell("three")
    #expect(stack.geometry["width"] == 56 && stack.label == "")
    #expect(
      page.children(of: "three")
        == ["three:tile2", "three:tile1", "three:tile0", "three:tile", "three:count"])
    #expect(try page.cell("three:tile").label == "three")
    #expect(try page.cell("three:count").label == "×3")
  }

  @Test func notesAndLinksComeAlong() throws {
    let cell = try page(.webService()).cell("cloud.cdn")
    #expect(cell.attributes["tooltip"] == "CloudFront: Caches images near the reader")
    #expect(cell.attributes["link"] == "https://example.com/runbook?a=1&b=2")
  }

  @Test func textsAreNoMarkup() throws {
    var sample = Sample(Size(200, 200))
    sample.component("it", "ec2", "<b>\"a\"</b> & ;=#\n한글 🐳", 40, 40, note: "one\ntwo <i>")
    let cell = try page(sample).cell("it")
    #expect(cell.label == "&lt;b&gt;&quot;a&quot;&lt;/b&gt; &amp; ;=#<br>한글 🐳")
    #expect(cell.attributes["tooltip"]?.hasSuffix("one\ntwo <i>") == true)
  }

  @Test func aFrameAroundMembersHidesNothing() throws {
    var sample = Sample(Size(200, 200))
    let a = sample.component("a", "ec2", "", 20, 20)
    let group = sample.group("asg", "public-subnet", "ASG", Rect(0, 0, 100, 100))
    sample.design.elements[group.index].members = [a]
    let page = try page(sample)
    #expect(try page.cell("asg").style["fillColor"] == "none")
    #expect(try page.cell("a").parent == "1")
    #expect(page.cells.map(\.id).suffix(2) == ["a", "asg"])
  }

  /// A line from a frame to what it holds would leave the frame on the outside.
  @Test func aStraightLineInwardsHasAPointOnIt() throws {
    var sample = Sample(Size(300, 300))
    let group = sample.group("g", "vpc", "", Rect(0, 0, 200, 200))
    let a = sample.component("g.a", "ec2", "", 100, 76)
    sample.flow(group, a, [(0, 100), (100, 100)])
    #expect(try page(sample).cell("flow-1").points == [[50, 100]])
  }

  @Test func aPictureOfTheUsersIsDrawnInPlaceOfAWSs() throws {
    let sample = Sample.webService()
    var icons = Icons()
    let cdn = try #require(sample.design.elements.first { $0.path == "cloud.cdn" })
    icons[cdn.id] = icons.add(.png([1, 2, 3]))
    #expect(try page(sample, icons: icons).cell("cloud.cdn").style["shape"] == "image")
  }

  @Test func coloursAreThoseOfTheTheme() throws {
    let text = renderDrawIO(
      Drawer(Sample.webService().design, Sample.webService().placement, theme: .dark))
    #expect(text.contains("background=\"#0E1621\""))
    #expect(try Page(text).cell("cloud.vpc").style["strokeColor"] == "#9D72FF")
  }
}
