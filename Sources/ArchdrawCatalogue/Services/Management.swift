extension Catalogue {
  /// Observation, audit, cost and accounts.
  static let management: [ServiceType] = [
    ServiceType(
      "cloudwatch", fullName: "Amazon CloudWatch", name: LocalizedText("CloudWatch", "CloudWatch"),
      category: .management,
      role: LocalizedText("Logs, metrics and alarms", "로그, 지표, 경보"),
      aliases: ["cloud-watch", "cw"]),
    ServiceType(
      "cloudwatch-logs", fullName: "Amazon CloudWatch Logs",
      name: LocalizedText("CloudWatch Logs", "CloudWatch Logs"),
      category: .management,
      role: LocalizedText("Logs kept and searched", "로그 보관과 검색"),
      aliases: ["log-group"]),
    ServiceType(
      "cloudwatch-alarm", fullName: "Amazon CloudWatch alarm",
      name: LocalizedText("CloudWatch alarm", "CloudWatch 경보"),
      category: .management,
      role: LocalizedText("Speaks up when a metric crosses a line", "지표가 기준을 넘으면 알림"),
      aliases: ["cloudwatch-alarms"]),
    ServiceType(
      "cloudtrail", fullName: "AWS CloudTrail", name: LocalizedText("CloudTrail", "CloudTrail"),
      category: .management,
      role: LocalizedText("An audit trail of API calls", "API 호출 감사 기록"),
      aliases: ["cloud-trail"]),
    ServiceType(
      "config", fullName: "AWS Config", name: LocalizedText("AWS Config", "AWS Config"),
      category: .management,
      role: LocalizedText("Records and checks configurations", "설정 변경 기록과 규칙 점검"),
      aliases: ["config-rules"]),
    ServiceType(
      "cost-explorer", fullName: "AWS Cost Explorer",
      name: LocalizedText("Cost Explorer", "Cost Explorer"),
      category: .management,
      role: LocalizedText("Where the money goes", "비용 분석"),
      aliases: ["cost"]),
    ServiceType(
      "budgets", fullName: "AWS Budgets", name: LocalizedText("AWS Budgets", "AWS Budgets"),
      category: .management,
      role: LocalizedText("Warns before a budget is spent", "예산 초과 전에 경고"),
      aliases: ["budget"]),
    ServiceType(
      "cloudformation", fullName: "AWS CloudFormation",
      name: LocalizedText("CloudFormation", "CloudFormation"),
      category: .management,
      role: LocalizedText("Infrastructure from a template", "템플릿으로 만드는 인프라"),
      aliases: ["cloud-formation", "cfn"]),
    ServiceType(
      "systems-manager", fullName: "AWS Systems Manager",
      name: LocalizedText("Systems Manager", "Systems Manager"),
      category: .management,
      role: LocalizedText("Runs and patches fleets of servers", "서버 운영과 패치"),
      aliases: ["ssm", "session-manager"]),
    ServiceType(
      "parameter-store", fullName: "AWS Systems Manager Parameter Store",
      name: LocalizedText("Parameter Store", "Parameter Store"),
      category: .management,
      role: LocalizedText("Settings kept outside the code", "코드 밖에 두는 설정값"),
      aliases: ["ssm-parameter-store", "ssm-parameter"]),
    ServiceType(
      "organizations", fullName: "AWS Organizations",
      name: LocalizedText("Organizations", "Organizations"),
      category: .management,
      role: LocalizedText("Many accounts under one roof", "여러 계정을 한곳에서 관리"),
      aliases: ["organization"]),
    ServiceType(
      "control-tower", fullName: "AWS Control Tower",
      name: LocalizedText("Control Tower", "Control Tower"),
      category: .management,
      role: LocalizedText("Sets up and guards accounts", "계정 환경 구성과 통제"),
      aliases: ["landing-zone"]),
    ServiceType(
      "service-catalog", fullName: "AWS Service Catalog",
      name: LocalizedText("Service Catalog", "Service Catalog"),
      category: .management,
      role: LocalizedText("Approved products for teams to launch", "팀이 골라 쓰는 승인된 구성")),
    ServiceType(
      "trusted-advisor", fullName: "AWS Trusted Advisor",
      name: LocalizedText("Trusted Advisor", "Trusted Advisor"),
      category: .management,
      role: LocalizedText("Advice on cost, safety and limits", "비용·보안·한도 점검 조언")),
    ServiceType(
      "health-dashboard", fullName: "AWS Health Dashboard",
      name: LocalizedText("Health Dashboard", "Health Dashboard"),
      category: .management,
      role: LocalizedText("What AWS itself is having trouble with", "AWS 자체의 장애와 점검 소식"),
      aliases: ["health"], formerNames: ["personal-health-dashboard"]),
    ServiceType(
      "managed-grafana", fullName: "Amazon Managed Grafana",
      name: LocalizedText("Managed Grafana", "Managed Grafana"),
      category: .management,
      role: LocalizedText("Managed Grafana dashboards", "관리형 Grafana 대시보드"),
      aliases: ["amg"]),
    ServiceType(
      "managed-prometheus", fullName: "Amazon Managed Service for Prometheus",
      name: LocalizedText("Managed Prometheus", "Managed Prometheus"),
      category: .management,
      role: LocalizedText("Managed storage of Prometheus metrics", "관리형 Prometheus 지표 저장소"),
      aliases: ["amp"]),
  ]
}
