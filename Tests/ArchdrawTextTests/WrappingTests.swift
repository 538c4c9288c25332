import Testing

@testable import ArchdrawText

@Suite struct WrappingTests {
  private func wrap(_ text: String, _ maxWidth: Double = 128, lines: Int = 3) -> WrappedText {
    wrapText(text, maxWidth: maxWidth, maxLines: lines, size: 12, weight: .regular)
  }

  @Test func leavesAShortLabelAlone() {
    let wrapped = wrap("Web server")
    #expect(wrapped.lines == ["Web server"])
    #expect(wrapped.widths == [textWidth("Web server", size: 12, weight: .regular)])
    #expect(!wrapped.isTruncated)
  }

  @Test func makesLinesOfLikeWidth() {
    #expect(wrap("Amazon Simple Storage Service").lines == ["Amazon Simple", "Storage Service"])
    #expect(
      wrap("Application server with a rather long name").lines
        == ["Application", "server with a", "rather long name"])
  }

  @Test func keepsANumberWithItsUnit() {
    #expect(wrap("Firehose, 128 MB or 5 min").lines == ["Firehose,", "128 MB or 5 min"])
  }

  @Test func breaksKoreanAtSpaces() {
    #expect(
      wrap("사용자가 올린 파일을 임시로 보관하는 버킷").lines == ["사용자가 올린 파일을", "임시로 보관하는 버킷"])
  }

  @Test func breaksHanAndKanaAnywhere() {
    #expect(
      wrap("负载均衡器后面的数据库服务器集群").lines == ["负载均衡器后面的", "数据库服务器集群"])
  }

  @Test(arguments: ["。", "、", "」", "ー", "ょ", ")", "!"])
  func beginsNoLineWithClosingPunctuation(_ mark: String) {
    let lines = wrap("東京リージョン" + mark + "本番", 12 * 7).lines
    #expect(lines.count == 2)
    #expect(!lines[1].hasPrefix(mark))
  }

  @Test func endsNoLineWithOpeningPunctuation() {
    #expect(wrap("東京リージ「本番環境」", 12 * 6).lines == ["東京リージ", "「本番環境」"])
  }

  @Test func breaksAfterHyphensAndSlashes() {
    #expect(
      wrap("multi-AZ cross-region failover").lines == ["multi-AZ cross-", "region failover"])
    #expect(wrap("read/write proxy/router", 80).lines == ["read/write", "proxy/router"])
  }

  @Test func keepsAHyphenWithANumber() {
    #expect(wrap("range 10-20", 45).lines == ["range", "10-20"])
  }

  @Test func cutsALongWordWhereAReaderExpectsIt() {
    #expect(
      wrap("OrderProcessingServiceWithCamelCase").lines == [
        "OrderProcessing", "ServiceWith", "CamelCase",
      ])
    #expect(wrap("orders.internal.example.com").lines == ["orders.internal.", "example.com"])
    #expect(wrap("some_very_long_table_name").lines == ["some_very_long_", "table_name"])
  }

  @Test func cutsAWordWithoutJointsAnywhere() {
    let wrapped = wrap("superlongunbreakablewordwithoutanyhintatall")
    #expect(wrapped.lines.joined() == "superlongunbreakablewordwithoutanyhintatall")
    #expect(wrapped.width <= 128)
  }

  @Test func endsWithAnEllipsisWhatDoesNotGoIn() {
    let text = "Static website files and thumbnails for everyone who reads them on the way home"
    let wrapped = wrap(text)
    #expect(wrapped.isTruncated)
    #expect(
      wrapped.lines == ["Static website files", "and thumbnails for", "everyone who reads…"])
    #expect(wrapped.width <= 128)
    #expect(wrap(text, lines: 1).lines == ["Static website files a…"])
  }

  @Test func keepsNewlines() {
    #expect(wrap("Orders\nread only").lines == ["Orders", "read only"])
    #expect(wrap("a\r\nb\n\nc\n").lines == ["a", "b", "c"])
    let wrapped = wrap("a\nb\nc\nd")
    #expect(wrapped.lines == ["a", "b", "c d…"])
    #expect(wrapped.isTruncated)
  }

  @Test func tidiesWhiteSpaceAndControlCharacters() {
    #expect(wrap("  web\t\tserver\u{3000}\u{7}one ").lines == ["web server one"])
    #expect(wrap("").lines == [])
    #expect(wrap(" \n\t").lines == [])
  }

  @Test func putsACharacterWiderThanTheLineOnItsOwn() {
    #expect(wrap("漢字", 5).lines == ["漢", "字"])
  }

  @Test func keepsEveryLineWithinTheWidth() {
    for maxWidth in stride(from: 40.0, through: 200, by: 20) {
      for text in ["a-b/c d.e_f gHi AVAVAVAVAVAVAV To To To", "데이터 베이스ABC漢字、かな🚀🎉"] {
        #expect(wrap(text, maxWidth, lines: 9).width <= maxWidth)
      }
    }
  }
}
