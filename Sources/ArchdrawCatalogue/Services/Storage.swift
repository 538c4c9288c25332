extension Catalogue {
  /// Objects, disks, shared files and their copies.
  static let storage: [ServiceType] = [
    ServiceType(
      "s3", fullName: "Amazon S3", name: LocalizedText("S3", "S3"),
      category: .storage,
      role: LocalizedText("Durable storage of objects", "내구성 높은 객체 스토리지"),
      aliases: ["simple-storage-service", "s3-bucket", "bucket"]),
    ServiceType(
      "s3-glacier", fullName: "Amazon S3 Glacier", name: LocalizedText("S3 Glacier", "S3 Glacier"),
      category: .storage,
      role: LocalizedText("A cheap, slow archive", "싸고 느린 장기 보관소"),
      aliases: ["glacier", "archive", "s3-archive"]),
    ServiceType(
      "ebs", fullName: "Amazon EBS", name: LocalizedText("EBS", "EBS"),
      category: .storage,
      role: LocalizedText("A disk for one EC2 instance", "EC2에 붙이는 디스크"),
      aliases: ["elastic-block-store", "ebs-volume", "volume", "disk"]),
    ServiceType(
      "efs", fullName: "Amazon EFS", name: LocalizedText("EFS", "EFS"),
      category: .storage,
      role: LocalizedText("Files shared by many instances", "여러 인스턴스가 함께 쓰는 파일"),
      aliases: ["elastic-file-system", "nfs", "shared-files"]),
    ServiceType(
      "fsx", fullName: "Amazon FSx", name: LocalizedText("FSx", "FSx"),
      category: .storage,
      role: LocalizedText("Managed Windows and Lustre file systems", "관리형 Windows·Lustre 파일 시스템")),
    ServiceType(
      "backup", fullName: "AWS Backup", name: LocalizedText("AWS Backup", "AWS Backup"),
      category: .storage,
      role: LocalizedText("Backups of many services in one place", "여러 서비스의 백업을 한곳에서 관리"),
      aliases: ["backup-vault"]),
    ServiceType(
      "storage-gateway", fullName: "AWS Storage Gateway",
      name: LocalizedText("Storage Gateway", "Storage Gateway"),
      category: .storage,
      role: LocalizedText("Cloud storage for on-premises servers", "사내 서버에 연결하는 클라우드 스토리지"),
      aliases: ["file-gateway"]),
    ServiceType(
      "snowball", fullName: "AWS Snowball", name: LocalizedText("Snowball", "Snowball"),
      category: .storage,
      role: LocalizedText("A device that carries data to AWS", "데이터를 실어 보내는 장비"),
      aliases: ["snow-family", "snowball-edge"]),
    ServiceType(
      "elastic-disaster-recovery", fullName: "AWS Elastic Disaster Recovery",
      name: LocalizedText("Elastic Disaster Recovery", "Elastic Disaster Recovery"),
      category: .storage,
      role: LocalizedText("Standby copies of servers for disasters", "재해에 대비한 서버 복제본"),
      aliases: ["drs", "disaster-recovery"],
      formerNames: ["cloudendure-disaster-recovery"]),
  ]
}
