extension Catalogue {
  /// Addresses, delivery, balancing and ways between networks.
  static let network: [ServiceType] = [
    ServiceType(
      "alb", fullName: "Application Load Balancer", name: LocalizedText("ALB", "ALB"),
      category: .network,
      role: LocalizedText("Spreads web requests over healthy servers", "정상 서버로 웹 요청을 나누는 로드 밸런서"),
      aliases: ["elb-application", "application-lb"]),
    ServiceType(
      "nlb", fullName: "Network Load Balancer", name: LocalizedText("NLB", "NLB"),
      category: .network,
      role: LocalizedText("Spreads TCP and UDP connections", "TCP·UDP 연결을 나누는 로드 밸런서"),
      aliases: ["elb-network", "network-lb"]),
    ServiceType(
      "elb", fullName: "Elastic Load Balancing", name: LocalizedText("ELB", "ELB"),
      category: .network,
      role: LocalizedText("Spreads traffic over healthy targets", "정상 대상으로 트래픽 분산"),
      aliases: ["elastic-load-balancer", "classic-load-balancer", "clb", "elb-classic"]),
    ServiceType(
      "gateway-load-balancer", fullName: "Gateway Load Balancer",
      name: LocalizedText("Gateway Load Balancer", "Gateway Load Balancer"),
      category: .network,
      role: LocalizedText("Passes traffic through security appliances", "트래픽을 보안 장비로 통과"),
      aliases: ["gwlb", "glb", "elb-gateway"]),
    ServiceType(
      "api-gateway", fullName: "Amazon API Gateway",
      name: LocalizedText("API Gateway", "API Gateway"),
      category: .network,
      role: LocalizedText("The managed front door of an API", "API의 관리형 출입구"),
      aliases: ["apigateway", "apigw", "api-gw", "http-api", "websocket-api"]),
    ServiceType(
      "cloudfront", fullName: "Amazon CloudFront", name: LocalizedText("CloudFront", "CloudFront"),
      category: .network,
      role: LocalizedText("A content delivery network", "콘텐츠 전송 네트워크(CDN)"),
      aliases: ["cloud-front", "cloudfront-distribution"]),
    ServiceType(
      "route53", fullName: "Amazon Route 53", name: LocalizedText("Route 53", "Route 53"),
      category: .network,
      role: LocalizedText("DNS and health checks", "DNS와 상태 확인"),
      aliases: ["r53", "hosted-zone"]),
    ServiceType(
      "route53-resolver", fullName: "Amazon Route 53 Resolver",
      name: LocalizedText("Route 53 Resolver", "Route 53 Resolver"),
      category: .network,
      role: LocalizedText("DNS queries between VPCs and offices", "VPC와 사내망 사이의 DNS 조회"),
      aliases: ["dns-resolver"]),
    ServiceType(
      "nat-gateway", fullName: "NAT gateway", name: LocalizedText("NAT gateway", "NAT 게이트웨이"),
      category: .network,
      role: LocalizedText("The way out for private subnets", "프라이빗 서브넷이 밖으로 나가는 길"),
      aliases: ["nat", "natgw", "nat-gw", "vpc-nat-gateway"]),
    ServiceType(
      "internet-gateway", fullName: "Internet gateway",
      name: LocalizedText("Internet gateway", "인터넷 게이트웨이"),
      category: .network,
      role: LocalizedText("The door between a VPC and the internet", "VPC와 인터넷을 잇는 문"),
      aliases: ["igw", "vpc-internet-gateway"]),
    ServiceType(
      "vpn-gateway", fullName: "VPN gateway", name: LocalizedText("VPN gateway", "VPN 게이트웨이"),
      category: .network,
      role: LocalizedText("The VPC's end of a VPN", "VPN의 VPC 쪽 끝"),
      aliases: ["virtual-private-gateway", "vgw"]),
    ServiceType(
      "site-to-site-vpn", fullName: "AWS Site-to-Site VPN",
      name: LocalizedText("Site-to-Site VPN", "Site-to-Site VPN"),
      category: .network,
      role: LocalizedText("An encrypted tunnel to an office network", "사내망까지의 암호화 터널"),
      aliases: ["vpn", "vpn-connection", "s2s-vpn"]),
    ServiceType(
      "client-vpn", fullName: "AWS Client VPN", name: LocalizedText("Client VPN", "Client VPN"),
      category: .network,
      role: LocalizedText("VPN access for single laptops", "개인 노트북의 VPN 접속")),
    ServiceType(
      "customer-gateway", fullName: "Customer gateway",
      name: LocalizedText("Customer gateway", "고객 게이트웨이"),
      category: .network,
      role: LocalizedText("The office's end of a VPN", "VPN의 사내 쪽 끝"),
      aliases: ["cgw"]),
    ServiceType(
      "direct-connect", fullName: "AWS Direct Connect",
      name: LocalizedText("Direct Connect", "Direct Connect"),
      category: .network,
      role: LocalizedText("A private line to AWS", "AWS까지의 전용선"),
      aliases: ["dx", "dedicated-line"]),
    ServiceType(
      "transit-gateway", fullName: "AWS Transit Gateway",
      name: LocalizedText("Transit Gateway", "Transit Gateway"),
      category: .network,
      role: LocalizedText("A hub between VPCs and networks", "VPC와 네트워크를 잇는 허브"),
      aliases: ["tgw"]),
    ServiceType(
      "vpc-endpoint", fullName: "VPC endpoint", name: LocalizedText("VPC endpoint", "VPC 엔드포인트"),
      category: .network,
      role: LocalizedText("Private access to AWS services from a VPC", "VPC에서 AWS로 가는 사설 통로"),
      aliases: ["gateway-endpoint", "interface-endpoint", "vpce"]),
    ServiceType(
      "vpc-peering", fullName: "VPC peering", name: LocalizedText("VPC peering", "VPC 피어링"),
      category: .network,
      role: LocalizedText("A private link between two VPCs", "두 VPC를 잇는 사설 연결"),
      aliases: ["peering", "peering-connection"]),
    ServiceType(
      "privatelink", fullName: "AWS PrivateLink", name: LocalizedText("PrivateLink", "PrivateLink"),
      category: .network,
      role: LocalizedText("Private access to another VPC's service", "다른 VPC의 서비스로 가는 사설 통로"),
      aliases: ["private-link", "endpoint-service"]),
    ServiceType(
      "network-interface", fullName: "Elastic network interface",
      name: LocalizedText("Network interface", "네트워크 인터페이스"),
      category: .network,
      role: LocalizedText("A network card in a subnet", "서브넷 안의 네트워크 카드"),
      aliases: ["eni"]),
    ServiceType(
      "elastic-ip", fullName: "Elastic IP address", name: LocalizedText("Elastic IP", "탄력적 IP"),
      category: .network,
      role: LocalizedText("A fixed public address", "고정 공인 주소"),
      aliases: ["eip"]),
    ServiceType(
      "route-table", fullName: "Route table", name: LocalizedText("Route table", "라우팅 테이블"),
      category: .network,
      role: LocalizedText("Where a subnet's traffic is sent", "서브넷 트래픽의 행선지 목록"),
      aliases: ["routing-table"]),
    ServiceType(
      "global-accelerator", fullName: "AWS Global Accelerator",
      name: LocalizedText("Global Accelerator", "Global Accelerator"),
      category: .network,
      role: LocalizedText("Fixed addresses over the AWS backbone", "AWS 백본을 타는 고정 주소")),
    ServiceType(
      "cloud-map", fullName: "AWS Cloud Map", name: LocalizedText("Cloud Map", "Cloud Map"),
      category: .network,
      role: LocalizedText("A directory where services find each other", "서비스끼리 서로 찾는 주소록"),
      aliases: ["service-discovery"]),
    ServiceType(
      "app-mesh", fullName: "AWS App Mesh", name: LocalizedText("App Mesh", "App Mesh"),
      category: .network,
      role: LocalizedText("A mesh between microservices", "마이크로서비스 사이의 메시"),
      aliases: ["service-mesh"]),
  ]
}
