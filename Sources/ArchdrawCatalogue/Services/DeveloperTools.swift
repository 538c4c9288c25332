extension Catalogue {
  /// What code passes through on its way to running.
  static let developerTools: [ServiceType] = [
    ServiceType(
      "codecommit", fullName: "AWS CodeCommit", name: LocalizedText("CodeCommit", "CodeCommit"),
      category: .developerTools,
      role: LocalizedText("Git repositories on AWS", "AWS의 Git 저장소"),
      aliases: ["code-commit"]),
    ServiceType(
      "codebuild", fullName: "AWS CodeBuild", name: LocalizedText("CodeBuild", "CodeBuild"),
      category: .developerTools,
      role: LocalizedText("Builds and tests code", "코드 빌드와 테스트"),
      aliases: ["code-build"]),
    ServiceType(
      "codedeploy", fullName: "AWS CodeDeploy", name: LocalizedText("CodeDeploy", "CodeDeploy"),
      category: .developerTools,
      role: LocalizedText("Rolls new versions out", "새 버전 배포"),
      aliases: ["code-deploy"]),
    ServiceType(
      "codepipeline", fullName: "AWS CodePipeline",
      name: LocalizedText("CodePipeline", "CodePipeline"),
      category: .developerTools,
      role: LocalizedText("From commit to release, step by step", "커밋에서 배포까지의 흐름"),
      aliases: ["code-pipeline"]),
    ServiceType(
      "codeartifact", fullName: "AWS CodeArtifact",
      name: LocalizedText("CodeArtifact", "CodeArtifact"),
      category: .developerTools,
      role: LocalizedText("A private store of packages", "사내 패키지 저장소"),
      aliases: ["code-artifact"]),
    ServiceType(
      "cloud9", fullName: "AWS Cloud9", name: LocalizedText("Cloud9", "Cloud9"),
      category: .developerTools,
      role: LocalizedText("An editor in the browser", "브라우저에서 쓰는 개발 환경"),
      aliases: ["cloud-9"]),
    ServiceType(
      "cdk", fullName: "AWS CDK", name: LocalizedText("CDK", "CDK"),
      category: .developerTools,
      role: LocalizedText("Infrastructure written as code", "코드로 작성하는 인프라"),
      aliases: ["cloud-development-kit"]),
    ServiceType(
      "x-ray", fullName: "AWS X-Ray", name: LocalizedText("X-Ray", "X-Ray"),
      category: .developerTools,
      role: LocalizedText("Traces requests across services", "서비스를 넘나드는 요청 추적"),
      aliases: ["xray", "tracing"]),
  ]
}
