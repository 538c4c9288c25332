import ArchdrawCatalogue
import Testing

@Suite struct LookupTests {
  @Test(
    "A service is known by its id, full name and aliases, in any case and spacing",
    arguments: [
      ("ec2", "ec2"), ("EC2", "ec2"), ("Amazon S3", "s3"), ("amazon-s3", "s3"),
      ("AWS Lambda", "lambda"), ("aws_lambda", "lambda"), ("NAT Gateway", "nat-gateway"),
      ("Lambda@Edge", "lambda-edge"), ("postgres", "postgresql"), ("k8s", "kubernetes"),
      ("opensearch-service", "opensearch"), ("elb-application", "alb"), ("X-Ray", "x-ray"),
      ("amazon sqs", "sqs"),
    ])
  func services(name: String, id: String) {
    #expect(Catalogue.service(named: name)?.id == id)
    #expect(Catalogue.type(named: name) == Catalogue.service(named: id).map { .service($0) })
  }

  @Test(
    "A name that the vendor gave up is understood, and known as such",
    arguments: [
      ("kinesis-firehose", "data-firehose", true), ("AWS SSO", "identity-center", true),
      ("Amazon Elasticsearch Service", "opensearch", true), ("firehose", "data-firehose", false),
      ("data-firehose", "data-firehose", false), ("elasticsearch", "elasticsearch", false),
    ])
  func formerNames(name: String, id: String, isFormer: Bool) {
    #expect(Catalogue.service(named: name)?.id == id)
    #expect(Catalogue.service(named: name)?.isFormer(name: name) == isFormer)
  }

  @Test(
    "So is a group type",
    arguments: [
      ("vpc", "vpc"), ("Amazon VPC", "vpc"), ("AWS Cloud", "aws-cloud"), ("cloud", "cloud"),
      ("Availability Zone", "az"), ("Auto Scaling group", "auto-scaling-group"),
    ])
  func groups(name: String, id: String) {
    #expect(Catalogue.type(named: name) == Catalogue.group(named: id).map { .group($0) })
  }

  @Test("Every id leads to its own type")
  func ids() {
    for service in Catalogue.services {
      #expect(Catalogue.service(named: service.id) == service)
      #expect(Catalogue.type(named: service.id) == .service(service))
    }
    for group in Catalogue.groups { #expect(Catalogue.type(named: group.id) == .group(group)) }
  }

  @Test("What is unknown is unknown", arguments: ["", "amazon", "nonsense", "웹"])
  func unknown(name: String) { #expect(Catalogue.type(named: name) == nil) }

  @Test(
    "A typo is led to the nearest type",
    arguments: [
      ("cloudfrnt", "cloudfront"), ("Amazon Lamda", "lambda"), ("postgress", "postgresql"),
      ("private_subent", "private-subnet"), ("qqqqqqq", nil),
    ])
  func nearest(name: String, id: String?) { #expect(Catalogue.nearestType(to: name) == id) }

  @Test(
    "A well-known service of another vendor has a type that stands in, and its own name for a label",
    arguments: [
      ("aks", "kubernetes", "AKS"), ("gke", "kubernetes", "GKE"),
      ("bigquery", "database", "BigQuery"), ("Azure Cosmos DB", "database", "Cosmos DB"),
      ("gcp-cloud-run", "container", "Cloud Run"), ("azure-sql", "database", "azure-sql"),
      ("google_pubsub", "topic", "google_pubsub"), ("vnet", "vpc", "VNet"),
      ("azure", "cloud", "Azure"), ("Pub/Sub Lite", nil, nil), ("azure-nothing", nil, nil),
      ("cloudfrnt", nil, nil),
    ] as [(String, String?, String?)])
  func standIns(name: String, type: String?, label: String?) {
    let found = Catalogue.standIn(for: name)
    #expect(found?.type == type)
    #expect(found?.label == label)
  }

  @Test("What stands in is a type, and for no name that is understood as it is")
  func standInsAreOfUse() {
    for (type, names) in Catalogue.standIns {
      let known = Catalogue.type(named: type)
      #expect(known != nil, "\(type)")
      for name in names { #expect(Catalogue.type(named: name) == nil, "\(name)") }
    }
  }
}
