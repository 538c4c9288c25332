extension Catalogue {
  /// Servers and code that runs without them.
  static let compute: [ServiceType] = [
    ServiceType(
      "ec2", fullName: "Amazon EC2", name: LocalizedText("EC2", "EC2"),
      category: .compute,
      role: LocalizedText("A rented virtual server", "빌려 쓰는 가상 서버"),
      aliases: ["elastic-compute-cloud", "ec2-instance", "instance", "ec2-instances"]),
    ServiceType(
      "lambda", fullName: "AWS Lambda", name: LocalizedText("Lambda", "Lambda"),
      category: .compute,
      role: LocalizedText("Code without servers, paid per request", "서버 없이 요청만큼 내고 실행하는 코드"),
      aliases: ["lambda-function"]),
    ServiceType(
      "lambda-edge", fullName: "AWS Lambda@Edge", name: LocalizedText("Lambda@Edge", "Lambda@Edge"),
      category: .compute,
      role: LocalizedText("Code that runs at the CDN's edge", "CDN 엣지에서 실행되는 코드"),
      aliases: ["lambda-at-edge", "edge-lambda", "lambdaedge"]),
    ServiceType(
      "elastic-beanstalk", fullName: "AWS Elastic Beanstalk",
      name: LocalizedText("Elastic Beanstalk", "Elastic Beanstalk"),
      category: .compute,
      role: LocalizedText("A platform that runs the code you bring", "코드만 올리면 운영해 주는 플랫폼"),
      aliases: ["beanstalk", "eb"]),
    ServiceType(
      "lightsail", fullName: "Amazon Lightsail", name: LocalizedText("Lightsail", "Lightsail"),
      category: .compute,
      role: LocalizedText("A simple server at a flat price", "정액 요금의 간단한 서버")),
    ServiceType(
      "batch", fullName: "AWS Batch", name: LocalizedText("Batch", "Batch"),
      category: .compute,
      role: LocalizedText("Queued computing jobs on demand", "대기열로 돌리는 대규모 배치 작업"),
      aliases: ["batch-job"]),
    ServiceType(
      "app-runner", fullName: "AWS App Runner", name: LocalizedText("App Runner", "App Runner"),
      category: .compute,
      role: LocalizedText("Web containers from source to address", "소스에서 주소까지 맡기는 웹 컨테이너"),
      aliases: ["apprunner"]),
    ServiceType(
      "outposts", fullName: "AWS Outposts", name: LocalizedText("Outposts", "Outposts"),
      category: .compute,
      role: LocalizedText("AWS racks in your own building", "사내에 두는 AWS 장비"),
      aliases: ["outpost"]),
  ]
}
