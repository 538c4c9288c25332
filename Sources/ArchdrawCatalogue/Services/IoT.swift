extension Catalogue {
  /// Devices, and what speaks with them.
  static let iot: [ServiceType] = [
    ServiceType(
      "iot-core", fullName: "AWS IoT Core", name: LocalizedText("IoT Core", "IoT Core"),
      category: .iot,
      role: LocalizedText("Connects devices to AWS", "기기를 AWS에 연결"),
      aliases: ["iot", "mqtt-broker"]),
    ServiceType(
      "greengrass", fullName: "AWS IoT Greengrass",
      name: LocalizedText("IoT Greengrass", "IoT Greengrass"),
      category: .iot,
      role: LocalizedText("Cloud code that runs on the device", "기기에서 실행되는 클라우드 코드"),
      aliases: ["iot-edge"]),
  ]
}
