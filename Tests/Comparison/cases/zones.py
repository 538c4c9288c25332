from diagrams import Cluster, Diagram, Edge
from diagrams.aws.compute import EC2, ECS, Lambda
from diagrams.aws.database import Aurora, Dynamodb, ElastiCache
from diagrams.aws.engagement import SimpleEmailServiceSes
from diagrams.aws.integration import SQS
from diagrams.aws.management import Cloudtrail, Cloudwatch
from diagrams.aws.network import ALB, CloudFront, InternetGateway, NATGateway, Route53, SiteToSiteVpn, VpnGateway
from diagrams.aws.security import IAM, KMS, SecretsManager, WAF
from diagrams.aws.storage import S3
from diagrams.onprem.client import User, Users

with Diagram("A shop in three zones", show=False, graph_attr={"compound": "true", "pad": "0.42"}):
    users = Users("Customers")
    with Cluster("Head office"):
        admin = User("Administrator")
        vpngw = SiteToSiteVpn("Customer gateway")
    with Cluster("AWS Cloud"):
        dns = Route53("Route 53")
        cdn = CloudFront("CloudFront")
        waf = WAF("WAF")
        with Cluster("Production VPC"):
            igw = InternetGateway("Internet gateway")
            alb = ALB("Load balancer")
            vpn = VpnGateway("VPN gateway")
            with Cluster("Availability Zone A"):
                with Cluster("Public subnet A"):
                    nat_a = NATGateway("NAT gateway")
                    bastion_a = EC2("Bastion")
                with Cluster("App subnet A"):
                    web_a = EC2("Shop front")
                    svc_a = ECS("Order service")
                with Cluster("Data subnet A"):
                    db_a = Aurora("Aurora writer")
                    cache_a = ElastiCache("Session cache")
            with Cluster("Availability Zone B"):
                with Cluster("Public subnet B"):
                    nat_b = NATGateway("NAT gateway")
                with Cluster("App subnet B"):
                    web_b = EC2("Shop front")
                    svc_b = ECS("Order service")
                with Cluster("Data subnet B"):
                    db_b = Aurora("Aurora reader")
                    cache_b = ElastiCache("Session cache")
            with Cluster("Availability Zone C"):
                with Cluster("Public subnet C"):
                    nat_c = NATGateway("NAT gateway")
                with Cluster("App subnet C"):
                    web_c = EC2("Shop front")
                    svc_c = ECS("Order service")
                with Cluster("Data subnet C"):
                    db_c = Aurora("Aurora reader")
                    cache_c = ElastiCache("Session cache")
        with Cluster("Fulfilment"):
            queue = SQS("Order queue")
            fulfil = Lambda("Fulfil order")
            shipments = Dynamodb("Shipments")
            mail = SimpleEmailServiceSes("Mail")
        assets = S3("Assets")
        with Cluster("Watching and guarding"):
            watch = Cloudwatch("CloudWatch")
            trail = Cloudtrail("CloudTrail")
            keys = KMS("KMS")
            secrets = SecretsManager("Secrets")
            roles = IAM("IAM")
    users >> Edge(label="DNS") >> dns
    users >> Edge(label="HTTPS") >> cdn
    waf >> Edge(label="rules", style="dashed") >> cdn
    cdn >> Edge(label="HTTPS") >> igw
    cdn >> Edge(label="static") >> assets
    igw >> alb
    alb >> web_a
    alb >> web_b
    alb >> web_c
    web_a >> Edge(label="gRPC") >> svc_a
    web_a >> cache_a
    svc_a >> Edge(label="SQL") >> db_a
    svc_a >> Edge(label="orders", style="dashed") >> queue
    svc_a >> Edge(style="dashed") >> nat_a
    nat_a >> Edge(style="dashed") >> igw
    web_b >> Edge(label="gRPC") >> svc_b
    web_b >> cache_b
    svc_b >> Edge(label="SQL") >> db_b
    svc_b >> Edge(style="dashed") >> queue
    svc_b >> Edge(style="dashed") >> nat_b
    nat_b >> Edge(style="dashed") >> igw
    web_c >> Edge(label="gRPC") >> svc_c
    web_c >> cache_c
    svc_c >> Edge(label="SQL") >> db_c
    svc_c >> Edge(style="dashed") >> queue
    svc_c >> Edge(style="dashed") >> nat_c
    nat_c >> Edge(style="dashed") >> igw
    db_a >> Edge(label="replication", style="dashed") >> db_b
    db_a >> Edge(style="dashed") >> db_c
    queue >> Edge(label="batch", style="dashed") >> fulfil
    fulfil >> shipments
    fulfil >> Edge(label="receipt") >> mail
    admin >> vpngw
    vpngw >> Edge(label="IPsec") >> vpn
    vpn >> Edge(label="SSH") >> bastion_a
    igw >> Edge(label="metrics", style="dashed", ltail="cluster_Production VPC") >> watch
    trail >> Edge(label="audit") >> assets
    keys >> Edge(style="dashed") >> secrets
    igw >> Edge(label="read", style="dashed", ltail="cluster_Production VPC") >> secrets
    roles >> Edge(label="rights", style="dashed", lhead="cluster_Fulfilment") >> queue
