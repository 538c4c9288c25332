extension Catalogue {
  /// Streams, catalogues, queries and dashboards.
  static let analytics: [ServiceType] = [
    ServiceType(
      "athena", fullName: "Amazon Athena", name: LocalizedText("Athena", "Athena"),
      category: .analytics,
      role: LocalizedText("SQL over files in S3", "S3 파일에 바로 쓰는 SQL")),
    ServiceType(
      "redshift", fullName: "Amazon Redshift", name: LocalizedText("Redshift", "Redshift"),
      category: .analytics,
      role: LocalizedText("A data warehouse", "데이터 웨어하우스"),
      aliases: ["data-warehouse", "redshift-serverless"]),
    ServiceType(
      "opensearch", fullName: "Amazon OpenSearch Service",
      name: LocalizedText("OpenSearch", "OpenSearch"),
      category: .analytics,
      role: LocalizedText("Search, and nearest vectors (k-NN)", "검색과 벡터 유사도 검색(k-NN)"),
      aliases: ["open-search", "opensearch-serverless"], formerNames: ["elasticsearch-service"]),
    ServiceType(
      "kinesis", fullName: "Amazon Kinesis", name: LocalizedText("Kinesis", "Kinesis"),
      category: .analytics,
      role: LocalizedText("Streams of records, in real time", "실시간 데이터 스트림"),
      aliases: ["kinesis-data-streams", "kinesis-streams", "kinesis-stream"]),
    ServiceType(
      "data-firehose", fullName: "Amazon Data Firehose",
      name: LocalizedText("Data Firehose", "Data Firehose"),
      category: .analytics,
      role: LocalizedText("Delivers streams into stores", "스트림을 저장소로 배달"),
      aliases: ["firehose"], formerNames: ["kinesis-firehose", "kinesis-data-firehose"]),
    ServiceType(
      "glue", fullName: "AWS Glue", name: LocalizedText("Glue", "Glue"),
      category: .analytics,
      role: LocalizedText("ETL jobs and the data catalogue", "ETL 작업과 데이터 카탈로그"),
      aliases: ["glue-job", "glue-crawler", "glue-data-catalog"]),
    ServiceType(
      "emr", fullName: "Amazon EMR", name: LocalizedText("EMR", "EMR"),
      category: .analytics,
      role: LocalizedText("Managed Spark and Hadoop clusters", "관리형 Spark·Hadoop 클러스터"),
      aliases: ["elastic-mapreduce", "elastic-map-reduce"]),
    ServiceType(
      "msk", fullName: "Amazon MSK", name: LocalizedText("MSK", "MSK"),
      category: .analytics,
      role: LocalizedText("Managed Kafka", "관리형 Kafka"),
      aliases: [
        "managed-streaming-for-apache-kafka", "managed-streaming-for-kafka", "managed-kafka",
      ]),
    ServiceType(
      "managed-flink", fullName: "Amazon Managed Service for Apache Flink",
      name: LocalizedText("Managed Flink", "Managed Flink"),
      category: .analytics,
      role: LocalizedText("Computing over streams with Flink", "Flink로 처리하는 스트림"),
      aliases: ["managed-service-for-flink"],
      formerNames: ["kinesis-data-analytics", "kinesis-analytics"]),
    ServiceType(
      "quicksight", fullName: "Amazon QuickSight", name: LocalizedText("QuickSight", "QuickSight"),
      category: .analytics,
      role: LocalizedText("Dashboards for business data", "업무 데이터 대시보드"),
      aliases: ["quick-sight", "bi"]),
    ServiceType(
      "lake-formation", fullName: "AWS Lake Formation",
      name: LocalizedText("Lake Formation", "Lake Formation"),
      category: .analytics,
      role: LocalizedText("Who may read what in a data lake", "데이터 레이크의 권한 관리")),
  ]
}
