extension Catalogue {
  /// Types of ours, and what they stand in for. A list rather than an index: it is read for a message alone.
  package static let standIns: [(type: String, names: [String])] = [
    (
      "kubernetes",
      [
        "AKS", "GKE", "OKE", "Azure Kubernetes Service", "Google Kubernetes Engine", "OpenShift",
        "Rancher",
      ]
    ),
    ("container", ["Cloud Run", "Container Apps", "Container Instances", "ACI"]),
    (
      "function",
      [
        "Cloud Functions", "Cloud Function", "Azure Functions", "Function App",
        "Cloudflare Workers",
      ]
    ),
    ("vm", ["Compute Engine", "GCE", "Virtual Machines", "VM Scale Set", "VMSS", "Droplet"]),
    ("service", ["App Service", "App Engine", "Heroku", "Vercel", "Netlify", "Firebase"]),
    (
      "database",
      [
        "Cloud SQL", "Cosmos DB", "Spanner", "Cloud Spanner", "AlloyDB", "Firestore", "Bigtable",
        "Cloud Bigtable", "BigQuery", "Synapse", "Synapse Analytics", "Snowflake", "SQL Server",
        "Oracle Database", "Oracle", "Supabase",
      ]
    ),
    ("data-lake", ["Databricks", "Data Lake Storage", "ADLS"]),
    ("cache", ["Memorystore", "Cache for Redis"]),
    (
      "storage",
      ["Cloud Storage", "GCS", "Blob", "Storage Account", "Filestore", "Managed Disk", "R2"]
    ),
    ("queue", ["Service Bus", "Queue Storage", "Storage Queue", "Cloud Tasks"]),
    ("topic", ["Cloud Pub/Sub", "Event Grid", "Eventarc"]),
    ("stream", ["Event Hub", "Event Hubs"]),
    ("pipeline", ["Azure DevOps", "Cloud Build", "Dataflow", "Data Factory", "Logic Apps"]),
    ("spark", ["Dataproc", "HDInsight"]),
    ("airflow", ["Cloud Composer"]),
    ("load-balancer", ["Cloud Load Balancing", "Application Gateway"]),
    ("cdn", ["Cloud CDN", "Front Door", "Cloudflare", "Akamai", "Fastly"]),
    ("api", ["API Management", "APIM", "Apigee"]),
    ("firewall", ["Cloud Armor"]),
    ("dns", ["Cloud DNS", "Traffic Manager"]),
    ("gateway", ["Cloud NAT", "ExpressRoute", "Cloud Interconnect", "VNet Gateway"]),
    (
      "identity",
      ["Entra ID", "Azure AD", "Cloud IAM", "Okta", "Auth0", "Keycloak"]
    ),
    ("secret", ["Key Vault"]),
    ("logs", ["Cloud Logging", "Log Analytics", "Stackdriver", "Splunk", "Loki"]),
    (
      "metrics",
      ["Cloud Monitoring", "Azure Monitor", "Application Insights", "Datadog", "New Relic"]
    ),
    ("repository", ["Artifact Registry", "ACR", "GCR", "Bitbucket"]),
    ("model", ["Vertex AI", "OpenAI", "Gemini"]),
    ("scheduler", ["Cloud Scheduler"]),
    ("search", ["Cognitive Search", "AI Search", "Algolia"]),
    ("third-party", ["Stripe", "PayPal", "Twilio", "SendGrid", "Slack", "Salesforce"]),
    (
      "cloud",
      [
        "Azure", "Microsoft Azure", "GCP", "Google Cloud", "Google Cloud Platform", "Oracle Cloud",
        "OCI", "IBM Cloud", "Alibaba Cloud", "DigitalOcean",
      ]
    ),
    ("account", ["Subscription", "Project"]),
    ("group", ["Resource Group"]),
    ("vpc", ["VNet", "Virtual Network"]),
  ]

  /// The type that stands in for a well-known service of a vendor whose pictures archdraw does not have,
  /// and the label that tells which service it is; `nil` for a name that is none.
  package static func standIn(for name: String) -> (type: String, label: String)? {
    let key = letters(of: name)
    if let known = foreignService(key) { return known }
    // `azure-sql`, `gcp-cloud-run`: the vendor is told by the label.
    for vendor in foreignVendors where key.hasPrefix(vendor) && key != vendor {
      let rest = String(key.dropFirst(vendor.count))
      if let known = foreignService(rest) { return known }
      switch type(named: rest) {
      case .service(let type): return (type.id, name)
      case .group(let type): return (type.id, name)
      case nil: continue
      }
    }
    return nil
  }

  private static func foreignService(_ key: String) -> (type: String, label: String)? {
    for (type, names) in standIns {
      if let name = names.first(where: { letters(of: $0) == key }) { return (type, name) }
    }
    return nil
  }
}

private let foreignVendors = [
  "googlecloud", "google", "gcp", "microsoft", "azure", "oracle", "oci", "ibm", "alibaba",
]
