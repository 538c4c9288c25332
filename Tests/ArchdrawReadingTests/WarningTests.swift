import ArchdrawReading
import Testing

@Suite struct WarningTests {
  @Test("A text without a value is a warning, and draws")
  func noText() throws {
    let text = "title: #1 shop\ncomponents: { a: ec2 }\n"
    let (design, diagnostics) = readDesign(text)
    #expect(try #require(design).title == nil)
    #expect(
      printed(diagnostics, of: text) == """
        [no-value] design.yaml:1:7: warning: 'title' has no value
            1 | title: #1 shop
              |       ^
              = leave the key out, or quote a value that starts with '#'

        """)
  }
}
