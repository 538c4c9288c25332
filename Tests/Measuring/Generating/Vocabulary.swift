/// Types and labels for generated designs.
enum Vocabulary {
  static let services = [
    "ec2", "lambda", "ecs", "s3", "rds", "dynamodb", "elasticache", "sqs", "sns", "alb",
    "cloudfront", "route53", "users", "internet", "nat-gateway", "cloudwatch", "kafka", "redis",
    "api-gateway", "third-party",
  ]

  static let groups = [
    "group", "cloud", "aws-cloud", "account", "region", "az", "vpc", "subnet", "public-subnet",
    "private-subnet", "security-group", "auto-scaling-group", "cluster", "namespace",
    "data-center", "team", "ecs", "ec2",
  ]

  static let plainLabels = ["web", "API", "Orders", "Web server", "Queue", "Cache", "db-1", "x"]

  static let oddLabels = [
    "Customer-facing order management and fulfilment service (primary)",
    "supercalifragilistic_configuration_service_v2",
    "주문 처리 서버", "고객 데이터 분석용 실시간 스트리밍 파이프라인과 배치 처리 시스템",
    "注文管理サービス", "在庫引当てとリアルタイム配送状況追跡のためのマイクロサービス", "订单", "数据库主节点（可用区一）",
    "Web 서버 A", "🚀 launch", "", "iiiiii", "WWWWWWWWWWWWWWWWWW",
  ]

  static let plainFlowLabels = ["HTTPS", "SQL", "3306", "gRPC", "events", "read"]

  static let oddFlowLabels = [
    "Publishes order events to every subscriber in batches", "주문 이벤트", "注文イベントを送信する", "读写",
    "mutual_TLS_with_client_certificates", "1",
  ]
}
