extension Catalogue {
  /// Identities, keys, guards and findings.
  static let security: [ServiceType] = [
    ServiceType(
      "iam", fullName: "AWS IAM", name: LocalizedText("IAM", "IAM"),
      category: .security,
      role: LocalizedText("Identities and permissions", "자격 증명과 권한 관리"),
      aliases: ["identity-and-access-management", "iam-policy"]),
    ServiceType(
      "iam-role", fullName: "IAM role", name: LocalizedText("IAM role", "IAM 역할"),
      category: .security,
      role: LocalizedText("Permissions that a service takes on", "서비스가 맡아 쓰는 권한"),
      aliases: ["role", "instance-profile", "instance-role"]),
    ServiceType(
      "access-analyzer", fullName: "IAM Access Analyzer",
      name: LocalizedText("Access Analyzer", "Access Analyzer"),
      category: .security,
      role: LocalizedText("Finds what is open to outsiders", "외부에 열린 권한 찾기")),
    ServiceType(
      "identity-center", fullName: "AWS IAM Identity Center",
      name: LocalizedText("IAM Identity Center", "IAM Identity Center"),
      category: .security,
      role: LocalizedText("One sign-in to all accounts", "모든 계정에 한 번에 로그인"),
      formerNames: ["sso", "single-sign-on"]),
    ServiceType(
      "cognito", fullName: "Amazon Cognito", name: LocalizedText("Cognito", "Cognito"),
      category: .security,
      role: LocalizedText("Sign-up and sign-in for an app's users", "앱 사용자의 가입과 로그인"),
      aliases: ["user-pool", "cognito-user-pool"]),
    ServiceType(
      "directory-service", fullName: "AWS Directory Service",
      name: LocalizedText("Directory Service", "Directory Service"),
      category: .security,
      role: LocalizedText("Managed Active Directory", "관리형 Active Directory"),
      aliases: ["active-directory", "managed-microsoft-ad", "ad"]),
    ServiceType(
      "ram", fullName: "AWS Resource Access Manager",
      name: LocalizedText("Resource Access Manager", "Resource Access Manager"),
      category: .security,
      role: LocalizedText("Shares resources between accounts", "계정끼리 리소스 공유")),
    ServiceType(
      "kms", fullName: "AWS KMS", name: LocalizedText("KMS", "KMS"),
      category: .security,
      role: LocalizedText("Keys for encryption", "암호화 키 관리"),
      aliases: ["key-management-service", "kms-key"]),
    ServiceType(
      "cloudhsm", fullName: "AWS CloudHSM", name: LocalizedText("CloudHSM", "CloudHSM"),
      category: .security,
      role: LocalizedText("Hardware that guards keys", "키를 지키는 전용 하드웨어"),
      aliases: ["cloud-hsm", "hsm"]),
    ServiceType(
      "secrets-manager", fullName: "AWS Secrets Manager",
      name: LocalizedText("Secrets Manager", "Secrets Manager"),
      category: .security,
      role: LocalizedText("Passwords kept and changed in time", "비밀번호 보관과 자동 교체"),
      aliases: ["secretsmanager"]),
    ServiceType(
      "acm", fullName: "AWS Certificate Manager",
      name: LocalizedText("Certificate Manager", "Certificate Manager"),
      category: .security,
      role: LocalizedText("Certificates for HTTPS", "HTTPS 인증서 발급과 갱신"),
      aliases: ["certificate"]),
    ServiceType(
      "waf", fullName: "AWS WAF", name: LocalizedText("WAF", "WAF"),
      category: .security,
      role: LocalizedText("Filters bad web requests", "악성 웹 요청 차단"),
      aliases: ["web-application-firewall"]),
    ServiceType(
      "shield", fullName: "AWS Shield", name: LocalizedText("Shield", "Shield"),
      category: .security,
      role: LocalizedText("Protection from DDoS", "DDoS 방어"),
      aliases: ["shield-advanced"]),
    ServiceType(
      "firewall-manager", fullName: "AWS Firewall Manager",
      name: LocalizedText("Firewall Manager", "Firewall Manager"),
      category: .security,
      role: LocalizedText("Firewall rules for all accounts", "모든 계정의 방화벽 규칙 관리")),
    ServiceType(
      "network-firewall", fullName: "AWS Network Firewall",
      name: LocalizedText("Network Firewall", "Network Firewall"),
      category: .security,
      role: LocalizedText("A firewall around a VPC", "VPC를 둘러싼 방화벽")),
    ServiceType(
      "guardduty", fullName: "Amazon GuardDuty", name: LocalizedText("GuardDuty", "GuardDuty"),
      category: .security,
      role: LocalizedText("Finds threats in logs by learning", "로그를 학습해 위협 탐지"),
      aliases: ["guard-duty"]),
    ServiceType(
      "security-hub", fullName: "AWS Security Hub",
      name: LocalizedText("Security Hub", "Security Hub"),
      category: .security,
      role: LocalizedText("All security findings in one list", "보안 결과를 한곳에 모음")),
    ServiceType(
      "security-lake", fullName: "Amazon Security Lake",
      name: LocalizedText("Security Lake", "Security Lake"),
      category: .security,
      role: LocalizedText("A data lake of security logs", "보안 로그 데이터 레이크")),
    ServiceType(
      "detective", fullName: "Amazon Detective", name: LocalizedText("Detective", "Detective"),
      category: .security,
      role: LocalizedText("Traces the cause of a finding", "보안 이벤트의 원인 추적")),
    ServiceType(
      "inspector", fullName: "Amazon Inspector", name: LocalizedText("Inspector", "Inspector"),
      category: .security,
      role: LocalizedText("Scans for known weaknesses", "알려진 취약점 검사")),
    ServiceType(
      "macie", fullName: "Amazon Macie", name: LocalizedText("Macie", "Macie"),
      category: .security,
      role: LocalizedText("Finds personal data in S3", "S3 속 개인정보 찾기")),
    ServiceType(
      "audit-manager", fullName: "AWS Audit Manager",
      name: LocalizedText("Audit Manager", "Audit Manager"),
      category: .security,
      role: LocalizedText("Gathers evidence for audits", "감사 증거 수집")),
  ]
}
