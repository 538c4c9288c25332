import ArchdrawCatalogue
import ArchdrawModel

/// Which of draw.io's own AWS shapes (`mxgraph.aws4`) stand for our types. A type that is missing here has
/// none there, or one that would be pulled out of shape in a square, and is drawn by us.
enum AWSShapes {
  enum Icon: Equatable {
    /// White on a square of its category's colour.
    case service(String)
    /// A line drawing in its category's colour.
    case resource(String)
  }

  static func component(_ element: Element) -> Icon? {
    services[element.typeID].map { .service($0) } ?? resources[element.typeID].map { .resource($0) }
  }

  /// The icon in the corner of a group's frame.
  static func group(_ element: Element) -> String? { groups[element.typeID] }

  static let services: [String: String] = [
    // Compute and containers.
    "ec2": "ec2", "lambda": "lambda", "elastic-beanstalk": "elastic_beanstalk",
    "lightsail": "lightsail", "batch": "batch", "app-runner": "app_runner",
    "outposts": "outposts", "ecs": "ecs", "eks": "eks", "fargate": "fargate", "ecr": "ecr",
    // Storage.
    "s3": "s3", "s3-glacier": "glacier", "ebs": "elastic_block_store", "efs": "elastic_file_system",
    "fsx": "fsx", "backup": "backup", "storage-gateway": "storage_gateway", "snowball": "snowball",
    // Databases.
    "rds": "rds", "aurora": "aurora", "dynamodb": "dynamodb", "elasticache": "elasticache",
    "memorydb": "memorydb_for_redis", "neptune": "neptune", "keyspaces": "keyspaces",
    "documentdb": "documentdb_with_mongodb_compatibility", "timestream": "timestream",
    "qldb": "quantum_ledger_database",
    // Networks and delivery.
    "elb": "elastic_load_balancing", "api-gateway": "api_gateway", "cloudfront": "cloudfront",
    "route53": "route_53", "site-to-site-vpn": "site_to_site_vpn", "client-vpn": "client_vpn",
    "direct-connect": "direct_connect", "transit-gateway": "transit_gateway",
    "privatelink": "vpc_privatelink", "global-accelerator": "global_accelerator",
    "cloud-map": "cloud_map", "app-mesh": "app_mesh",
    // Messages and events.
    "sqs": "sqs", "sns": "sns", "eventbridge": "eventbridge", "step-functions": "step_functions",
    "mq": "mq", "ses": "simple_email_service", "appsync": "appsync", "pinpoint": "pinpoint",
    // Analytics.
    "athena": "athena", "redshift": "redshift", "opensearch": "elasticsearch_service",
    "kinesis": "kinesis", "data-firehose": "kinesis_data_firehose", "glue": "glue", "emr": "emr",
    "msk": "managed_streaming_for_kafka", "managed-flink": "managed_service_for_apache_flink",
    "quicksight": "quicksight", "lake-formation": "lake_formation",
    // Learning machines.
    "bedrock": "bedrock", "sagemaker": "sagemaker", "rekognition": "rekognition_2",
    "personalize": "personalize", "lex": "lex", "comprehend": "comprehend",
    "transcribe": "transcribe", "polly": "polly", "textract": "textract",
    "translate": "translate", "kendra": "kendra", "forecast": "forecast",
    // Security.
    "iam": "identity_and_access_management", "identity-center": "single_sign_on",
    "cognito": "cognito", "directory-service": "directory_service",
    "ram": "resource_access_manager", "kms": "key_management_service", "cloudhsm": "cloudhsm",
    "secrets-manager": "secrets_manager", "acm": "certificate_manager_3", "waf": "waf",
    "shield": "shield", "firewall-manager": "firewall_manager",
    "network-firewall": "network_firewall", "guardduty": "guardduty",
    "security-hub": "security_hub", "security-lake": "security_lake", "detective": "detective",
    "inspector": "inspector", "macie": "macie", "audit-manager": "audit_manager",
    // Management.
    "cloudwatch": "cloudwatch_2", "cloudtrail": "cloudtrail", "config": "config",
    "cost-explorer": "cost_explorer", "budgets": "budgets_2", "cloudformation": "cloudformation",
    "systems-manager": "systems_manager", "organizations": "organizations",
    "control-tower": "control_tower", "service-catalog": "service_catalog",
    "trusted-advisor": "trusted_advisor", "health-dashboard": "personal_health_dashboard",
    "managed-grafana": "managed_service_for_grafana",
    "managed-prometheus": "managed_service_for_prometheus",
    // Developers' tools and the web.
    "codecommit": "codecommit", "codebuild": "codebuild", "codedeploy": "codedeploy",
    "codepipeline": "codepipeline", "codeartifact": "codeartifact", "cloud9": "cloud9",
    "cdk": "cloud_development_kit", "x-ray": "xray", "amplify": "amplify",
    // Things, media, migration.
    "iot-core": "iot_core", "greengrass": "greengrass", "mediaconvert": "elemental_mediaconvert",
    "medialive": "elemental_medialive", "mediapackage": "elemental_mediapackage",
    "ivs": "interactive_video", "dms": "database_migration_service", "datasync": "datasync",
    "transfer-family": "transfer_family",
  ]

  static let resources: [String: String] = [
    "user": "user", "users": "users", "client": "client",
    "alb": "application_load_balancer", "nlb": "network_load_balancer",
    "gateway-load-balancer": "gateway_load_balancer", "route53-resolver": "route_53_resolver",
    "nat-gateway": "nat_gateway", "internet-gateway": "internet_gateway",
    "vpn-gateway": "vpn_gateway", "customer-gateway": "customer_gateway",
    "vpc-endpoint": "endpoints", "vpc-peering": "peering",
    "network-interface": "elastic_network_interface", "route-table": "route_table",
    "eventbridge-scheduler": "eventbridge_scheduler", "access-analyzer": "access_analyzer",
    "parameter-store": "parameter_store", "cloudwatch-alarm": "alarm",
  ]

  static let groups: [String: String] = [
    "aws-cloud": "group_aws_cloud_alt", "account": "group_account", "region": "group_region",
    "vpc": "group_vpc2", "public-subnet": "group_security_group",
    "private-subnet": "group_security_group", "data-center": "group_corporate_data_center",
    "ec2": "group_ec2_instance_contents", "elastic-beanstalk": "group_elastic_beanstalk",
    "step-functions": "group_aws_step_functions_workflow",
  ]
}
