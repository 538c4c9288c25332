from diagrams import Cluster, Diagram, Edge
from diagrams.aws.compute import Lambda
from diagrams.aws.database import Dynamodb
from diagrams.aws.management import Cloudwatch
from diagrams.aws.network import APIGateway, CloudFront
from diagrams.aws.storage import S3
from diagrams.onprem.client import Client

with Diagram("Files go straight into storage", show=False, graph_attr={"compound": "true", "pad": "0.42"}):
    browser = Client("Browser")
    with Cluster("AWS Cloud"):
        with Cluster("Asking for a place"):
            api = APIGateway("API Gateway")
            sign = Lambda("Sign upload URL")
            list = Dynamodb("List of files")
        bucket = S3("Uploads")
        with Cluster("Delivery at the edge"):
            cdn = CloudFront("CloudFront")
            edge = Lambda("Resize, set headers")
        logs = Cloudwatch("CloudWatch")
    browser >> Edge(label="ask for URL") >> api
    api >> sign
    sign >> Edge(label="name, owner") >> list
    browser >> Edge(label="put file") >> bucket
    browser >> Edge(label="get file") >> cdn
    cdn >> Edge(label="origin request") >> edge
    edge >> Edge(label="original") >> bucket
    sign >> Edge(label="logs", style="dashed") >> logs
    edge >> Edge(style="dashed") >> logs
