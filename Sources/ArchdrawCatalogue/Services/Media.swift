extension Catalogue {
  /// Video, prepared and sent.
  static let media: [ServiceType] = [
    ServiceType(
      "mediaconvert", fullName: "AWS Elemental MediaConvert",
      name: LocalizedText("MediaConvert", "MediaConvert"),
      category: .media,
      role: LocalizedText("Converts video files", "영상 파일 변환"),
      aliases: ["media-convert"]),
    ServiceType(
      "medialive", fullName: "AWS Elemental MediaLive",
      name: LocalizedText("MediaLive", "MediaLive"),
      category: .media,
      role: LocalizedText("Encodes live video", "라이브 영상 인코딩"),
      aliases: ["media-live"]),
    ServiceType(
      "mediapackage", fullName: "AWS Elemental MediaPackage",
      name: LocalizedText("MediaPackage", "MediaPackage"),
      category: .media,
      role: LocalizedText("Packs video for every player", "재생기에 맞춘 영상 포장"),
      aliases: ["media-package"]),
    ServiceType(
      "ivs", fullName: "Amazon IVS", name: LocalizedText("IVS", "IVS"),
      category: .media,
      role: LocalizedText("Live streaming with little delay", "지연이 짧은 라이브 방송"),
      aliases: ["interactive-video-service"]),
  ]
}
