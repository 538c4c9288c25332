import ArchdrawCatalogue

/// The font families of a drawing, first choice first. Han is one set of code points with a shape for
/// each language, so the language's own fonts come before the Korean ones.
///
/// No emoji font is named: every renderer finds its own, and where one is named, Pango (librsvg) also
/// takes the digits from it.
func fontFamilies(_ language: Language) -> [String] {
  let own: [String] =
    switch language {
    case .english, .korean: []
    case .japanese: ["Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic"]
    case .chinese: ["Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei"]
    }
  let korean = ["Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic"]
  return ["Noto Sans"] + own + korean + ["sans-serif"]
}
