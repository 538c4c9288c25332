extension Catalogue {
  /// Relational, key-value and other stores, and caches.
  static let database: [ServiceType] = [
    ServiceType(
      "rds", fullName: "Amazon RDS", name: LocalizedText("RDS", "RDS"),
      category: .database,
      role: LocalizedText("A managed relational database", "관리형 관계형 데이터베이스"),
      aliases: [
        "relational-database-service", "rds-instance", "rds-mysql", "rds-postgresql", "rds-mariadb",
      ]),
    ServiceType(
      "aurora", fullName: "Amazon Aurora", name: LocalizedText("Aurora", "Aurora"),
      category: .database,
      role: LocalizedText("A cloud-native relational database", "클라우드 네이티브 관계형 데이터베이스"),
      aliases: ["rds-aurora", "aurora-serverless", "aurora-mysql", "aurora-postgresql"]),
    ServiceType(
      "dynamodb", fullName: "Amazon DynamoDB", name: LocalizedText("DynamoDB", "DynamoDB"),
      category: .database,
      role: LocalizedText("NoSQL tables of any size", "크기 제한 없는 NoSQL 테이블"),
      aliases: ["dynamo", "dynamo-db", "dynamodb-table", "ddb"]),
    ServiceType(
      "elasticache", fullName: "Amazon ElastiCache",
      name: LocalizedText("ElastiCache", "ElastiCache"),
      category: .database,
      role: LocalizedText("A managed in-memory cache", "관리형 인메모리 캐시"),
      aliases: ["elasti-cache", "elasticache-redis", "elasticache-memcached", "elasticache-valkey"]),
    ServiceType(
      "memorydb", fullName: "Amazon MemoryDB", name: LocalizedText("MemoryDB", "MemoryDB"),
      category: .database,
      role: LocalizedText("A durable database in memory", "내구성 있는 인메모리 데이터베이스"),
      aliases: ["memory-db"], formerNames: ["memorydb-for-redis"]),
    ServiceType(
      "neptune", fullName: "Amazon Neptune", name: LocalizedText("Neptune", "Neptune"),
      category: .database,
      role: LocalizedText("A managed graph database", "관리형 그래프 데이터베이스"),
      aliases: ["graph-database"]),
    ServiceType(
      "documentdb", fullName: "Amazon DocumentDB", name: LocalizedText("DocumentDB", "DocumentDB"),
      category: .database,
      role: LocalizedText("A managed document database", "관리형 문서 데이터베이스"),
      aliases: ["document-db", "docdb"]),
    ServiceType(
      "keyspaces", fullName: "Amazon Keyspaces", name: LocalizedText("Keyspaces", "Keyspaces"),
      category: .database,
      role: LocalizedText("Managed tables that speak Cassandra", "카산드라 호환 관리형 테이블"),
      aliases: ["managed-cassandra"]),
    ServiceType(
      "timestream", fullName: "Amazon Timestream", name: LocalizedText("Timestream", "Timestream"),
      category: .database,
      role: LocalizedText("A database of measurements over time", "시계열 데이터베이스"),
      aliases: ["time-series-database"]),
    ServiceType(
      "qldb", fullName: "Amazon QLDB", name: LocalizedText("QLDB", "QLDB"),
      category: .database,
      role: LocalizedText("A ledger that cannot be rewritten", "고쳐 쓸 수 없는 원장"),
      aliases: ["quantum-ledger-database", "ledger"]),
  ]
}
