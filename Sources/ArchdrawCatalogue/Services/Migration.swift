extension Catalogue {
  /// Ways to bring servers, databases and files to AWS.
  static let migration: [ServiceType] = [
    ServiceType(
      "dms", fullName: "AWS DMS", name: LocalizedText("DMS", "DMS"),
      category: .migration,
      role: LocalizedText("Moves databases while they run", "운영 중인 데이터베이스 이전"),
      aliases: ["database-migration-service"]),
    ServiceType(
      "datasync", fullName: "AWS DataSync", name: LocalizedText("DataSync", "DataSync"),
      category: .migration,
      role: LocalizedText("Copies files between sites and AWS", "사내와 AWS 사이의 파일 복사"),
      aliases: ["data-sync"]),
    ServiceType(
      "transfer-family", fullName: "AWS Transfer Family",
      name: LocalizedText("Transfer Family", "Transfer Family"),
      category: .migration,
      role: LocalizedText("SFTP and FTP straight into S3", "S3로 바로 받는 SFTP·FTP"),
      aliases: ["sftp"]),
    ServiceType(
      "application-migration-service", fullName: "AWS Application Migration Service",
      name: LocalizedText("Application Migration Service", "Application Migration Service"),
      category: .migration,
      role: LocalizedText("Moves whole servers to EC2", "서버를 통째로 EC2로 이전"),
      aliases: ["mgn"], formerNames: ["cloudendure-migration"]),
  ]
}
