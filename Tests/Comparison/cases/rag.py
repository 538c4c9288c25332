from diagrams import Cluster, Diagram, Edge
from diagrams.aws.analytics import AmazonOpensearchService
from diagrams.aws.compute import Lambda
from diagrams.aws.database import Dynamodb
from diagrams.aws.management import Cloudwatch
from diagrams.aws.ml import Bedrock
from diagrams.aws.network import APIGateway
from diagrams.aws.storage import S3
from diagrams.onprem.client import User

with Diagram("Answers from our own documents", show=False, graph_attr={"compound": "true", "pad": "0.42"}):
    reader = User("Reader")
    author = User("Author")
    with Cluster("AWS Cloud"):
        with Cluster("Reading in"):
            docs = S3("Documents")
            split = Lambda("Split and embed")
        with Cluster("Bedrock"):
            embed = Bedrock("Embedding model")
            llm = Bedrock("Language model")
        vectors = AmazonOpensearchService("Vector index")
        with Cluster("Answering"):
            api = APIGateway("API Gateway")
            ask = Lambda("Find and ask")
            chats = Dynamodb("Conversations")
        logs = Cloudwatch("CloudWatch")
    author >> Edge(label="upload") >> docs
    docs >> Edge(label="event", style="dashed") >> split
    split >> Edge(label="text") >> embed
    split >> Edge(label="vectors") >> vectors
    reader >> Edge(label="question") >> api
    api >> ask
    ask >> Edge(label="question") >> embed
    ask >> Edge(label="k-NN") >> vectors
    ask >> Edge(label="prompt") >> llm
    ask >> chats
    ask >> Edge(label="logs", style="dashed") >> logs
    split >> Edge(style="dashed") >> logs
