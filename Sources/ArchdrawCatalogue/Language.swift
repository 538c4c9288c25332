/// A language a drawing can be in. It names the types, words the legend and, for Han, decides which
/// fonts come first.
package enum Language: String, Sendable, CaseIterable, Hashable {
  case english = "en"
  case korean = "ko"
  case japanese = "ja"
  case chinese = "zh"
}

/// A text in English and Korean; the other languages read the English one.
package struct LocalizedText: Hashable, Sendable {
  package var english: String
  package var korean: String

  package init(_ english: String, _ korean: String) {
    self.english = english
    self.korean = korean
  }

  package subscript(language: Language) -> String {
    language == .korean ? korean : english
  }
}
