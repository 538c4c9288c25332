extension Catalogue {
  /// People, their devices and what stands outside: drawn without a tile.
  ///
  /// One user and several have the same name in Korean, whose nouns have no number where none is meant:
  /// glyph and role tell them apart.
  static let people: [ServiceType] = [
    ServiceType(
      "user", fullName: "User", name: LocalizedText("User", "사용자"),
      category: .people,
      role: LocalizedText("Someone who uses the service", "서비스를 쓰는 사람"),
      aliases: ["person", "actor", "customer"]),
    ServiceType(
      "users", fullName: "Users", name: LocalizedText("Users", "사용자"),
      category: .people,
      role: LocalizedText("People who use the service", "서비스를 쓰는 사람들"),
      aliases: ["people", "customers", "actors"]),
    ServiceType(
      "employee", fullName: "Employee", name: LocalizedText("Employee", "직원"),
      category: .people,
      role: LocalizedText("Someone who works on the service", "서비스를 운영하는 사람"),
      aliases: ["staff", "operator", "administrator", "admin", "developer", "engineer"]),
    ServiceType(
      "client", fullName: "Client", name: LocalizedText("Client", "클라이언트"),
      category: .people,
      role: LocalizedText("A program that calls the service", "서비스를 호출하는 프로그램"),
      aliases: ["laptop", "computer"]),
    ServiceType(
      "browser", fullName: "Web browser", name: LocalizedText("Browser", "브라우저"),
      category: .people,
      role: LocalizedText("A page in a web browser", "웹 브라우저 화면"),
      aliases: ["web-client", "web-app"]),
    ServiceType(
      "mobile", fullName: "Mobile app", name: LocalizedText("Mobile app", "모바일 앱"),
      category: .people,
      role: LocalizedText("An app on a phone", "휴대폰의 앱"),
      aliases: ["mobile-client", "phone", "smartphone", "mobile-device"]),
    ServiceType(
      "desktop", fullName: "Desktop computer", name: LocalizedText("Desktop", "데스크톱"),
      category: .people,
      role: LocalizedText("A computer on a desk", "책상 위의 컴퓨터"),
      aliases: ["pc", "workstation"]),
    ServiceType(
      "internet", fullName: "Internet", name: LocalizedText("Internet", "인터넷"),
      category: .people,
      role: LocalizedText("The public network", "공용 네트워크")),
    ServiceType(
      "iot-device", fullName: "IoT device", name: LocalizedText("Device", "IoT 기기"),
      category: .people,
      role: LocalizedText("A thing with a sensor", "센서가 달린 기기"),
      aliases: ["device", "sensor"]),
    ServiceType(
      "third-party", fullName: "Third-party service", name: LocalizedText("Third party", "외부 서비스"),
      category: .people,
      role: LocalizedText("A service that others run", "다른 회사가 운영하는 서비스"),
      aliases: ["external", "external-service", "external-api", "saas", "partner"]),
    ServiceType(
      "corporate-building", fullName: "Corporate building",
      name: LocalizedText("Office building", "회사 건물"),
      category: .people,
      role: LocalizedText("A building with its own network", "자체 네트워크가 있는 건물"),
      aliases: ["building", "headquarters"]),
  ]
}
