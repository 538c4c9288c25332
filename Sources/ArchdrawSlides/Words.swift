import ArchdrawCatalogue

/// The words that slides add of their own.
struct SlideWords {
  private var language: Language

  init(_ language: Language) { self.language = language }

  var untitled: String { LocalizedText("Architecture", "아키텍처")[language] }
  var components: String { LocalizedText("Components", "구성 요소")[language] }
  /// The table's columns, beginning with the icon's.
  var columns: [String] { [""] + componentColumns(language) }

  func name(of category: Category) -> String {
    let name: LocalizedText =
      switch category {
      case .people: LocalizedText("People and devices", "사람과 기기")
      case .compute: LocalizedText("Compute", "컴퓨팅")
      case .containers: LocalizedText("Containers", "컨테이너")
      case .storage: LocalizedText("Storage", "스토리지")
      case .database: LocalizedText("Databases", "데이터베이스")
      case .network: LocalizedText("Network and delivery", "네트워크와 전송")
      case .messaging: LocalizedText("Messaging and events", "메시징과 이벤트")
      case .analytics: LocalizedText("Analytics", "분석")
      case .ai: LocalizedText("AI", "AI")
      case .security: LocalizedText("Security", "보안")
      case .management: LocalizedText("Observation and management", "관측과 관리")
      case .developerTools: LocalizedText("Developer tools", "개발자 도구")
      case .frontEnd: LocalizedText("Front end", "프런트엔드")
      case .iot: LocalizedText("IoT", "IoT")
      case .media: LocalizedText("Media", "미디어")
      case .migration: LocalizedText("Migration", "마이그레이션")
      case .general: LocalizedText("General", "일반")
      case .openSource: LocalizedText("Open source", "오픈 소스")
      }
    return name[language]
  }
}

/// What the columns of a list of components are called: name, type, role.
package func componentColumns(_ language: Language) -> [String] {
  [
    LocalizedText("Component", "구성 요소"), LocalizedText("Service", "서비스"),
    LocalizedText("Role", "역할"),
  ].map { $0[language] }
}
