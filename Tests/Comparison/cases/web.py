from diagrams import Cluster, Diagram, Edge
from diagrams.aws.compute import EC2
from diagrams.aws.database import RDS
from diagrams.aws.management import Cloudwatch
from diagrams.aws.network import ALB, CloudFront, NATGateway, Route53
from diagrams.aws.security import IAM
from diagrams.aws.storage import S3
from diagrams.onprem.client import Users

with Diagram("Web service basics", show=False, graph_attr={"compound": "true", "pad": "0.42"}):
    users = Users("Users")
    with Cluster("AWS Cloud"):
        dns = Route53("Route 53")
        cdn = CloudFront("CloudFront")
        files = S3("S3 bucket")
        with Cluster("VPC"):
            alb = ALB("Load balancer")
            with Cluster("Availability Zone A"):
                with Cluster("Public subnet A"):
                    nat_a = NATGateway("NAT gateway")
                with Cluster("App subnet A"):
                    web_a = EC2("Web server")
                with Cluster("Data subnet A"):
                    db_a = RDS("RDS primary")
            with Cluster("Availability Zone B"):
                with Cluster("Public subnet B"):
                    nat_b = NATGateway("NAT gateway")
                with Cluster("App subnet B"):
                    web_b = EC2("Web server")
                with Cluster("Data subnet B"):
                    db_b = RDS("RDS standby")
        cloudwatch = Cloudwatch("CloudWatch")
        iam = IAM("IAM")
    users >> Edge(label="DNS") >> dns
    users >> Edge(label="HTTPS") >> cdn
    cdn >> Edge(label="static files") >> files
    cdn >> Edge(label="requests") >> alb
    alb >> web_a
    alb >> web_b
    web_a >> Edge(label="SQL") >> db_a
    web_b >> db_a
    db_a >> Edge(label="replication", style="dashed") >> db_b
    alb >> Edge(label="logs, metrics", style="dashed", ltail="cluster_VPC") >> cloudwatch
    iam >> Edge(label="instance role", style="dashed", lhead="cluster_VPC") >> alb
