/// The types that the description of the format promises; they stay, whatever else the catalogue holds.
enum PromisedTypes {
  static let services = """
    ec2 lambda lambda-edge ecs ecs-service eks fargate elastic-beanstalk lightsail batch
    app-runner s3 s3-glacier ebs efs fsx backup rds aurora dynamodb elasticache redshift
    opensearch neptune documentdb timestream alb nlb elb gateway-load-balancer api-gateway
    cloudfront route53 route53-resolver nat-gateway internet-gateway vpn-gateway
    site-to-site-vpn customer-gateway direct-connect transit-gateway vpc-endpoint vpc-peering
    privatelink network-interface network-firewall global-accelerator sqs sns eventbridge
    eventbridge-scheduler step-functions mq msk ses appsync kinesis data-firehose athena glue
    emr quicksight lake-formation cloudwatch cloudwatch-logs cloudtrail config cost-explorer
    cloudformation cdk systems-manager parameter-store x-ray organizations control-tower
    service-catalog ram iam iam-role access-analyzer cognito identity-center directory-service
    kms secrets-manager acm waf shield firewall-manager guardduty security-hub security-lake
    detective inspector macie ecr codebuild codepipeline codedeploy codecommit amplify
    rekognition sagemaker sagemaker-pipelines bedrock bedrock-agents bedrock-knowledge-bases
    kendra trainium personalize lex comprehend transcribe polly textract translate mediaconvert
    mediapackage iot-core dms datasync storage-gateway transfer-family user users client browser
    mobile internet service server function container worker api database cache queue topic
    stream storage file document search model scheduler load-balancer cdn firewall gateway dns
    logs metrics alarm email repository pipeline third-party kubernetes pod ingress docker nginx
    postgresql mysql mongodb redis kafka rabbitmq prometheus grafana terraform github
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  static let groups = """
    cloud aws-cloud account ou region az vpc subnet public-subnet private-subnet security-group
    auto-scaling-group tier cluster namespace data-center site office team group
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
