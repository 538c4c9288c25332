from diagrams import Cluster, Diagram, Edge
from diagrams.aws.compute import Lambda
from diagrams.aws.database import RDS
from diagrams.aws.integration import SNS, SQS
from diagrams.aws.management import Cloudwatch
from diagrams.aws.network import APIGateway
from diagrams.aws.storage import S3
from diagrams.onprem.client import Client

with Diagram("Slow work waits in a queue", show=False, graph_attr={"compound": "true", "pad": "0.42"}):
    app = Client("App")
    with Cluster("AWS Cloud"):
        with Cluster("Accepting"):
            api = APIGateway("API Gateway")
            accept = Lambda("Accept request")
        with Cluster("Waiting"):
            jobs = SQS("Job queue")
            failed = SQS("Dead letters")
        with Cluster("Working"):
            worker = Lambda("Encode video")
            mailer = Lambda("Send mail")
        with Cluster("Results"):
            videos = S3("Videos")
            orders = RDS("Job states")
        done = SNS("Finished")
        watch = Cloudwatch("CloudWatch")
    app >> Edge(label="HTTPS") >> api
    api >> accept
    accept >> Edge(label="job", style="dashed") >> jobs
    accept >> Edge(label="accepted") >> orders
    jobs >> Edge(label="batch", style="dashed") >> worker
    jobs >> Edge(label="after 3 tries", style="dashed") >> failed
    worker >> Edge(label="renditions") >> videos
    worker >> Edge(label="state") >> orders
    worker >> Edge(label="event", style="dashed") >> done
    done >> Edge(style="dashed") >> mailer
    mailer >> Edge(label="link") >> app
    failed >> Edge(label="alarm", style="dashed") >> watch
    worker >> Edge(label="logs", style="dashed", ltail="cluster_Working") >> watch
