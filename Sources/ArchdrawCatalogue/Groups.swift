extension Catalogue {
  /// The frames of a cloud: accounts, places, networks and what keeps servers together.
  static let cloudGroups: [GroupType] = [
    GroupType(
      "cloud", name: LocalizedText("Cloud", "클라우드"),
      role: LocalizedText("A cloud of any vendor", "특정 업체에 묶이지 않은 클라우드"),
      style: .cloud, badge: "cloud"),
    GroupType(
      "aws-cloud", name: LocalizedText("AWS Cloud", "AWS 클라우드"),
      role: LocalizedText("What runs at AWS", "AWS에서 실행되는 모든 것"),
      aliases: ["aws"], style: .cloud, badge: "cloud"),
    GroupType(
      "account", name: LocalizedText("AWS account", "AWS 계정"),
      role: LocalizedText("One bill and one wall of permissions", "요금과 권한이 나뉘는 단위"),
      style: .account, badge: "account"),
    GroupType(
      "ou", name: LocalizedText("Organizational unit", "조직 단위(OU)"),
      role: LocalizedText("Accounts under the same rules", "같은 규칙을 따르는 계정 묶음"),
      aliases: ["organizational-unit", "organisational-unit"], style: .account, badge: "ou"),
    GroupType(
      "region", name: LocalizedText("Region", "리전"),
      role: LocalizedText("A place in the world with several zones", "여러 가용 영역이 모인 지역"),
      style: .region, badge: "region"),
    GroupType(
      "az", name: LocalizedText("Availability Zone", "가용 영역"),
      role: LocalizedText("Data centers that fail on their own", "장애가 따로 나는 데이터 센터 묶음"),
      aliases: ["availability-zone", "zone"], style: .zone),
    GroupType(
      "vpc", name: LocalizedText("VPC", "VPC"),
      role: LocalizedText("A private network in the cloud", "클라우드 안의 사설 네트워크"),
      aliases: ["virtual-private-cloud"], style: .vpc, badge: "vpc"),
    GroupType(
      "subnet", name: LocalizedText("Subnet", "서브넷"),
      role: LocalizedText("A range of a VPC's addresses", "VPC 주소를 나눈 구역"),
      style: .privateSubnet),
    GroupType(
      "public-subnet", name: LocalizedText("Public subnet", "퍼블릭 서브넷"),
      role: LocalizedText("A subnet that the internet can reach", "인터넷과 직접 통하는 서브넷"),
      aliases: ["subnet-public"], style: .publicSubnet, badge: "public"),
    GroupType(
      "private-subnet", name: LocalizedText("Private subnet", "프라이빗 서브넷"),
      role: LocalizedText("A subnet that the internet cannot reach", "인터넷에서 닿지 않는 서브넷"),
      aliases: ["subnet-private", "isolated-subnet"], style: .privateSubnet, badge: "private"),
    GroupType(
      "security-group", name: LocalizedText("Security group", "보안 그룹"),
      role: LocalizedText("A firewall around instances", "인스턴스를 감싸는 방화벽"),
      aliases: ["sg"], style: .securityGroup),
    GroupType(
      "auto-scaling-group", name: LocalizedText("Auto Scaling group", "Auto Scaling 그룹"),
      role: LocalizedText("As many servers as the load needs", "부하에 맞춰 늘고 주는 서버 묶음"),
      aliases: ["asg", "autoscaling-group", "auto-scaling", "autoscaling"],
      style: .autoScalingGroup),
  ]

  /// The frames of no cloud: buildings, people and any other grouping.
  static let otherGroups: [GroupType] = [
    GroupType(
      "tier", name: LocalizedText("Tier", "계층"),
      role: LocalizedText("Parts with the same task", "같은 일을 맡은 구성 요소"),
      aliases: ["layer"], style: .plain),
    GroupType(
      "cluster", name: LocalizedText("Cluster", "클러스터"),
      role: LocalizedText("Machines that work as one", "하나처럼 움직이는 장비 묶음"),
      style: .plain, badge: "cluster"),
    GroupType(
      "namespace", name: LocalizedText("Namespace", "네임스페이스"),
      role: LocalizedText("A part of a cluster with names of its own", "이름을 따로 쓰는 클러스터 구역"),
      style: .plain, badge: "namespace"),
    GroupType(
      "data-center", name: LocalizedText("Data center", "데이터 센터"),
      role: LocalizedText("A building full of servers", "서버가 모여 있는 건물"),
      aliases: [
        "datacenter", "data-centre", "datacentre", "on-premises", "on-premise", "on-prem", "idc",
      ],
      style: .site, badge: "data-center"),
    GroupType(
      "site", name: LocalizedText("Site", "거점"),
      role: LocalizedText("A place with a network of its own", "자체 네트워크가 있는 장소"),
      aliases: ["branch", "location"], style: .site, badge: "site"),
    GroupType(
      "office", name: LocalizedText("Office", "사무실"),
      role: LocalizedText("Where people work", "사람들이 일하는 곳"),
      aliases: ["corporate-office"], style: .site, badge: "office"),
    GroupType(
      "team", name: LocalizedText("Team", "팀"),
      role: LocalizedText("People who look after the same things", "같은 것을 맡은 사람들"),
      aliases: ["department"], style: .plain, badge: "team"),
    GroupType(
      "group", name: LocalizedText("Group", "그룹"),
      role: LocalizedText("Things that belong together", "함께 묶이는 것들"),
      aliases: ["frame", "boundary"], style: .plain),
  ]
}
