extension Catalogue {
  /// Queues, topics, events and messages to people.
  static let messaging: [ServiceType] = [
    ServiceType(
      "sqs", fullName: "Amazon SQS", name: LocalizedText("SQS", "SQS"),
      category: .messaging,
      role: LocalizedText("A queue between two parts", "둘 사이에 놓는 대기열"),
      aliases: ["simple-queue-service", "sqs-queue", "sqs-fifo"]),
    ServiceType(
      "sns", fullName: "Amazon SNS", name: LocalizedText("SNS", "SNS"),
      category: .messaging,
      role: LocalizedText("One message to many subscribers", "여러 구독자에게 보내는 알림"),
      aliases: ["simple-notification-service", "sns-topic"]),
    ServiceType(
      "eventbridge", fullName: "Amazon EventBridge",
      name: LocalizedText("EventBridge", "EventBridge"),
      category: .messaging,
      role: LocalizedText("Routes events by rules", "규칙에 따라 이벤트 전달"),
      aliases: ["event-bridge", "event-bus", "eventbus"], formerNames: ["cloudwatch-events"]),
    ServiceType(
      "eventbridge-scheduler", fullName: "Amazon EventBridge Scheduler",
      name: LocalizedText("EventBridge Scheduler", "EventBridge Scheduler"),
      category: .messaging,
      role: LocalizedText("Calls at set times", "정한 시각에 호출"),
      aliases: ["event-scheduler"]),
    ServiceType(
      "step-functions", fullName: "AWS Step Functions",
      name: LocalizedText("Step Functions", "Step Functions"),
      category: .messaging,
      role: LocalizedText("A workflow of steps", "단계별 워크플로"),
      aliases: ["step-function", "stepfunctions", "sfn", "state-machine"]),
    ServiceType(
      "mq", fullName: "Amazon MQ", name: LocalizedText("Amazon MQ", "Amazon MQ"),
      category: .messaging,
      role: LocalizedText("Managed RabbitMQ and ActiveMQ", "관리형 RabbitMQ·ActiveMQ"),
      aliases: ["activemq"]),
    ServiceType(
      "ses", fullName: "Amazon SES", name: LocalizedText("SES", "SES"),
      category: .messaging,
      role: LocalizedText("Sends email in bulk", "대량 이메일 발송"),
      aliases: ["simple-email-service"]),
    ServiceType(
      "appsync", fullName: "AWS AppSync", name: LocalizedText("AppSync", "AppSync"),
      category: .messaging,
      role: LocalizedText("A managed GraphQL API", "관리형 GraphQL API"),
      aliases: ["app-sync", "graphql"]),
    ServiceType(
      "pinpoint", fullName: "Amazon Pinpoint", name: LocalizedText("Pinpoint", "Pinpoint"),
      category: .messaging,
      role: LocalizedText("Campaigns by mail, text and push", "메일·문자·푸시 캠페인")),
  ]
}
