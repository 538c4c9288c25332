import ArchdrawGeometry
import ArchdrawRsvg
import Testing

@Suite struct PNGTests {
  static let square =
    "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='20'><rect width='9' height='9'/></svg>"

  /// Whether librsvg and cairo are on this machine; they are optional.
  static var isAvailable: Bool {
    do {
      _ = try renderPNG(svg: square, size: Size(10, 20))
      return true
    } catch RsvgError.missingLibrary {
      return false
    } catch {
      return true
    }
  }

  @Test(.enabled(if: isAvailable), arguments: [(1.0, 10, 20), (2, 20, 40), (0.55, 5, 11)])
  func hasTheSizeTimesTheScale(scale: Double, width: Int, height: Int) throws {
    let png = try renderPNG(svg: Self.square, size: Size(10, 20), scale: scale)
    #expect(png.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    let header = png[16..<24].map(Int.init)
    #expect(header[2] * 256 + header[3] == width && header[6] * 256 + header[7] == height)
  }

  @Test(.enabled(if: isAvailable)) func sameInputGivesSameBytes() throws {
    let first = try renderPNG(svg: Self.square, size: Size(10, 20))
    #expect(try renderPNG(svg: Self.square, size: Size(10, 20)) == first)
  }

  @Test(.enabled(if: isAvailable)) func whatIsNoSVGIsAnErrorWithAReason() {
    #expect {
      try renderPNG(svg: "<svg", size: Size(10, 10))
    } throws: { error in
      guard case RsvgError.failed(let message) = error else { return false }
      return !message.isEmpty
    }
  }

  @Test(arguments: [Size(40000, 10), Size(30000, 30000), Size(.infinity, 1), Size(.nan, 1)])
  func tooManyPixelsAreRefused(size: Size) {
    #expect {
      try renderPNG(svg: Self.square, size: size, scale: 1)
    } throws: { error in
      if case RsvgError.tooLarge = error { true } else { false }
    }
  }

  @Test func aMissingLibraryIsNamedWithItsMend() {
    let error = RsvgError.missingLibrary("librsvg")
    #expect("\(error)".contains("librsvg"))
    #expect(error.hint == "install librsvg2-2 (apt) or librsvg (brew), or write SVG")
  }
}
