extension Catalogue {
  /// What builds and hosts the part that users see.
  static let frontEnd: [ServiceType] = [
    ServiceType(
      "amplify", fullName: "AWS Amplify", name: LocalizedText("Amplify", "Amplify"),
      category: .frontEnd,
      role: LocalizedText("Hosts and builds web and mobile apps", "웹·모바일 앱 빌드와 호스팅"),
      aliases: ["amplify-hosting"])
  ]
}
