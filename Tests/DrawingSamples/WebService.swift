import ArchdrawCatalogue
import ArchdrawGeometry
import ArchdrawModel

extension Sample {
  /// The look that drawings are measured by: a web service in two zones, with everything where the
  /// picture drawn by hand has it.
  package static func webService(_ language: Language = .english) -> Sample {
    let ko = language == .korean
    var s = Sample(Size(1280, 720), language: language)
    s.heading(
      ko ? "웹 서비스 기본 구성" : "Web service basics",
      "EC2 + ALB + RDS + S3 + CloudFront + IAM + CloudWatch")
    s.group(
      "cloud", "aws-cloud", ko ? "AWS 클라우드" : "AWS Cloud", Rect(168, 96, 1072, 552))
    let vpc = s.group("cloud.vpc", "vpc", "VPC", Rect(376, 120, 648, 512))
    let a = s.zone("a", ko ? "가용 영역 A" : "Availability Zone A", 152, ko)
    let b = s.zone("b", ko ? "가용 영역 B" : "Availability Zone B", 456, ko)
    let users = s.component("users", "users", ko ? "사용자" : "Users", 40, 364)
    let dns = s.component("cloud.dns", "route53", "Route 53", 216, 212)
    let cdn = s.component(
      "cloud.cdn", "cloudfront", "CloudFront", 216, 364,
      note: ko ? "이미지를 가까이에 둔다" : "Caches images near the reader",
      link: "https://example.com/runbook?a=1&b=2")
    let files = s.component("cloud.files", "s3", ko ? "S3 버킷" : "S3 bucket", 216, 516)
    let alb = s.component(
      "cloud.vpc.alb", "alb", ko ? "애플리케이션\n로드 밸런서" : "Application\nLoad Balancer", 460, 364)
    let watch = s.component("cloud.watch", "cloudwatch", "CloudWatch", 1116, 212)
    let iam = s.component("cloud.iam", "iam", "IAM", 1116, 516)

    s.flow(
      vpc, watch, [(1024, 236), (1116, 236)], .monitoring,
      label: (ko ? "로그, 지표" : "logs, metrics", 1066, 229, .middle))
    s.flow(
      iam, vpc, [(1116, 540), (1024, 540)], .control,
      label: (ko ? "인스턴스 역할" : "instance role", 1074, 533, .middle))
    s.flow(
      users, dns, [(64, 364), (64, 236), (216, 236)],
      label: (ko ? "이름 조회" : "DNS", ko ? 101.7 : 115.3, 225, .start),
      step: (1, ko ? 88.7 : 102.3, 221))
    s.flow(
      users, cdn, [(88, 388), (216, 388)], label: ("HTTPS", 119.5, 377, .start),
      step: (2, 106.5, 373))
    s.flow(
      cdn, alb, [(264, 388), (460, 388)],
      label: (ko ? "요청" : "requests", ko ? 318.9 : 304.12, 377, .start),
      step: (3, ko ? 305.9 : 291.12, 373))
    s.flow(
      cdn, files, [(240, 434), (240, 516)],
      label: (ko ? "정적 파일" : "static files", 248, 479, .start))
    s.flow(alb, a.web, [(508, 388), (592, 388), (592, 236), (676, 236)])
    s.flow(alb, b.web, [(508, 388), (592, 388), (592, 540), (676, 540)])
    s.flow(b.web, a.db, [(724, 540), (808, 540), (808, 236), (892, 236)])
    s.flow(
      a.web, a.db, [(724, 236), (892, 236)], label: ("SQL", 807.3, 225, .start),
      step: (4, 794.3, 221))
    s.flow(
      a.db, b.db, [(940, 236), (968, 236), (968, 540), (940, 540)], .replication,
      label: (ko ? "복제" : "replication", 960, 392, .end))
    s.webServiceLegend(ko)
    return s
  }

  private mutating func zone(
    _ name: String, _ label: String, _ y: Double, _ ko: Bool
  ) -> (web: ElementID, db: ElementID) {
    let zone = "cloud.vpc.\(name)"
    group(zone, "az", label, Rect(392, y, 616, 160))
    group(
      "\(zone).public", "public-subnet", ko ? "퍼블릭 서브넷" : "Public subnet",
      Rect(408, y + 28, 152, 116))
    group(
      "\(zone).app", "private-subnet", ko ? "앱 서브넷" : "App subnet",
      Rect(624, y + 28, 152, 116))
    group(
      "\(zone).data", "private-subnet", ko ? "데이터 서브넷" : "Data subnet",
      Rect(840, y + 28, 152, 116))
    component(
      "\(zone).public.nat", "nat-gateway", ko ? "NAT 게이트웨이" : "NAT gateway", 460, y + 60)
    let web = component("\(zone).app.web", "ec2", ko ? "웹 서버" : "Web server", 676, y + 60)
    let isPrimary = name == "a"
    let label =
      ko
      ? (isPrimary ? "RDS 주 DB" : "RDS 대기 DB") : (isPrimary ? "RDS primary" : "RDS standby")
    return (web, component("\(zone).data.db", "rds", label, 892, y + 60))
  }

  private mutating func webServiceLegend(_ ko: Bool) {
    legendStep(
      1, ko ? "Route 53에서 서비스의\n주소를 찾는다" : "Users look up the\nname in Route 53", 40, 680)
    legendStep(
      2, ko ? "CloudFront가 캐시나\nS3에서 응답한다" : "CloudFront answers\nfrom cache or from S3", 244,
      680)
    legendStep(
      3, ko ? "로드 밸런서가 정상인\n웹 서버를 고른다" : "The load balancer picks\na healthy web server", 448,
      680)
    legendStep(
      4, ko ? "웹 서버가 주 DB에서\n읽고 쓴다" : "Web servers read and\nwrite the primary", 652, 680)
    legendKind(.sync, ko ? "요청" : "request", 936, 673)
    legendKind(.replication, ko ? "복제" : "replication", 1096, 673)
    legendKind(.monitoring, ko ? "모니터링" : "monitoring", 936, 691)
    legendKind(.control, ko ? "제어" : "control", 1096, 691)
  }
}
