extension Catalogue {
  /// Containers, what runs them and where their images lie.
  static let containers: [ServiceType] = [
    ServiceType(
      "ecs", fullName: "Amazon ECS", name: LocalizedText("ECS", "ECS"),
      category: .containers,
      role: LocalizedText("Container orchestration by AWS", "AWS 방식의 컨테이너 운영"),
      aliases: ["elastic-container-service", "ecs-cluster"]),
    ServiceType(
      "ecs-service", fullName: "Amazon ECS service", name: LocalizedText("ECS service", "ECS 서비스"),
      category: .containers,
      role: LocalizedText("A set of tasks that ECS keeps running", "ECS가 계속 유지하는 태스크 묶음"),
      aliases: ["ecs-task"]),
    ServiceType(
      "eks", fullName: "Amazon EKS", name: LocalizedText("EKS", "EKS"),
      category: .containers,
      role: LocalizedText("Managed Kubernetes", "관리형 쿠버네티스"),
      aliases: ["elastic-kubernetes-service", "eks-cluster", "managed-kubernetes"]),
    ServiceType(
      "fargate", fullName: "AWS Fargate", name: LocalizedText("Fargate", "Fargate"),
      category: .containers,
      role: LocalizedText("Containers without servers", "서버 없이 실행하는 컨테이너"),
      aliases: ["ecs-fargate", "eks-fargate", "fargate-task"]),
    ServiceType(
      "ecr", fullName: "Amazon ECR", name: LocalizedText("ECR", "ECR"),
      category: .containers,
      role: LocalizedText("A registry of container images", "컨테이너 이미지 저장소"),
      aliases: ["elastic-container-registry", "container-registry"]),
  ]
}
