import ArchdrawCatalogue

/// The page's own words.
struct PageWords {
  var search: String
  var found: String
  var nothing: String
  var zoomIn: String
  var zoomOut: String
  var fit: String
  var steps: String
  var previous: String
  var next: String
  var end: String
  var dark: String
  var close: String
  var details: String
  var inside: String
  var flows: String
  var ends: String
  var picture: String

  init(_ language: Language) {
    self =
      switch language {
      case .english: .english
      case .korean: .korean
      case .japanese: .japanese
      case .chinese: .chinese
      }
  }

  private init(
    search: String, found: String, nothing: String, zoomIn: String, zoomOut: String, fit: String,
    steps: String, previous: String, next: String, end: String, dark: String, close: String,
    details: String, inside: String, flows: String, ends: String, picture: String
  ) {
    self.search = search
    self.found = found
    self.nothing = nothing
    self.zoomIn = zoomIn
    self.zoomOut = zoomOut
    self.fit = fit
    self.steps = steps
    self.previous = previous
    self.next = next
    self.end = end
    self.dark = dark
    self.close = close
    self.details = details
    self.inside = inside
    self.flows = flows
    self.ends = ends
    self.picture = picture
  }

  private static let english = PageWords(
    search: "Search components", found: "found", nothing: "Nothing found", zoomIn: "Zoom in",
    zoomOut: "Zoom out", fit: "Fit", steps: "Steps", previous: "Previous step", next: "Next step",
    end: "End the steps", dark: "Dark", close: "Close", details: "Details", inside: "Inside",
    flows: "Flows", ends: "Between", picture: "Picture")
  private static let korean = PageWords(
    search: "구성 요소 검색", found: "개 찾음", nothing: "찾은 것이 없습니다", zoomIn: "확대",
    zoomOut: "축소", fit: "전체 보기", steps: "단계", previous: "이전 단계", next: "다음 단계",
    end: "단계 끝내기", dark: "어둡게", close: "닫기", details: "자세히", inside: "위치",
    flows: "흐름", ends: "양 끝", picture: "그림")
  private static let japanese = PageWords(
    search: "構成要素を検索", found: "件", nothing: "見つかりません", zoomIn: "拡大",
    zoomOut: "縮小", fit: "全体表示", steps: "手順", previous: "前の手順", next: "次の手順",
    end: "手順を終わる", dark: "ダーク", close: "閉じる", details: "詳細", inside: "場所",
    flows: "フロー", ends: "両端", picture: "図")
  private static let chinese = PageWords(
    search: "搜索组件", found: "个结果", nothing: "没有找到", zoomIn: "放大", zoomOut: "缩小",
    fit: "适应窗口", steps: "步骤", previous: "上一步", next: "下一步", end: "结束步骤",
    dark: "深色", close: "关闭", details: "详细信息", inside: "位置", flows: "流", ends: "两端",
    picture: "图")
}
