extension Catalogue {
  /// Well-known open-source products and public services for developers.
  static let openSource: [ServiceType] = [
    ServiceType(
      "kubernetes", fullName: "Kubernetes", name: LocalizedText("Kubernetes", "쿠버네티스"),
      category: .openSource,
      role: LocalizedText("Container orchestration", "컨테이너 오케스트레이션"),
      aliases: ["k8s"]),
    ServiceType(
      "pod", fullName: "Kubernetes pod", name: LocalizedText("Pod", "파드"),
      category: .openSource,
      role: LocalizedText("Containers that live together", "함께 도는 컨테이너 묶음"),
      aliases: ["pods", "k8s-pod"]),
    ServiceType(
      "ingress", fullName: "Kubernetes ingress", name: LocalizedText("Ingress", "인그레스"),
      category: .openSource,
      role: LocalizedText("The way into a cluster", "클러스터로 들어오는 길"),
      aliases: ["k8s-ingress", "ingress-controller"]),
    ServiceType(
      "docker", fullName: "Docker", name: LocalizedText("Docker", "Docker"),
      category: .openSource,
      role: LocalizedText("Builds and runs containers", "컨테이너 빌드와 실행"),
      aliases: ["docker-container"]),
    ServiceType(
      "nginx", fullName: "NGINX", name: LocalizedText("NGINX", "NGINX"),
      category: .openSource,
      role: LocalizedText("Web server and reverse proxy", "웹 서버와 리버스 프록시"),
      aliases: ["reverse-proxy"]),
    ServiceType(
      "apache", fullName: "Apache HTTP Server", name: LocalizedText("Apache", "Apache"),
      category: .openSource,
      role: LocalizedText("Web server", "웹 서버"),
      aliases: ["httpd", "apache-httpd"]),
    ServiceType(
      "postgresql", fullName: "PostgreSQL", name: LocalizedText("PostgreSQL", "PostgreSQL"),
      category: .openSource,
      role: LocalizedText("Relational database", "관계형 데이터베이스"),
      aliases: ["postgres", "pg", "postgre-sql"]),
    ServiceType(
      "mysql", fullName: "MySQL", name: LocalizedText("MySQL", "MySQL"),
      category: .openSource,
      role: LocalizedText("Relational database", "관계형 데이터베이스"),
      aliases: ["my-sql"]),
    ServiceType(
      "mariadb", fullName: "MariaDB", name: LocalizedText("MariaDB", "MariaDB"),
      category: .openSource,
      role: LocalizedText("Relational database", "관계형 데이터베이스"),
      aliases: ["maria-db"]),
    ServiceType(
      "mongodb", fullName: "MongoDB", name: LocalizedText("MongoDB", "MongoDB"),
      category: .openSource,
      role: LocalizedText("Document database", "문서 데이터베이스"),
      aliases: ["mongo", "mongo-db"]),
    ServiceType(
      "cassandra", fullName: "Apache Cassandra", name: LocalizedText("Cassandra", "Cassandra"),
      category: .openSource,
      role: LocalizedText("Wide tables over many machines", "여러 장비에 나눈 대형 테이블")),
    ServiceType(
      "redis", fullName: "Redis", name: LocalizedText("Redis", "Redis"),
      category: .openSource,
      role: LocalizedText("In-memory store and cache", "인메모리 저장소와 캐시")),
    ServiceType(
      "memcached", fullName: "Memcached", name: LocalizedText("Memcached", "Memcached"),
      category: .openSource,
      role: LocalizedText("In-memory cache", "인메모리 캐시"),
      aliases: ["memcache"]),
    ServiceType(
      "elasticsearch", fullName: "Elasticsearch",
      name: LocalizedText("Elasticsearch", "Elasticsearch"),
      category: .openSource,
      role: LocalizedText("Search engine", "검색 엔진"),
      aliases: ["elastic-search"]),
    ServiceType(
      "kafka", fullName: "Apache Kafka", name: LocalizedText("Kafka", "Kafka"),
      category: .openSource,
      role: LocalizedText("Event streams kept in order", "순서대로 보관되는 이벤트 스트림"),
      aliases: ["kafka-topic"]),
    ServiceType(
      "rabbitmq", fullName: "RabbitMQ", name: LocalizedText("RabbitMQ", "RabbitMQ"),
      category: .openSource,
      role: LocalizedText("Message broker", "메시지 브로커"),
      aliases: ["rabbit", "rabbit-mq"]),
    ServiceType(
      "spark", fullName: "Apache Spark", name: LocalizedText("Spark", "Spark"),
      category: .openSource,
      role: LocalizedText("Computing over large data", "대용량 데이터 처리"),
      aliases: ["pyspark"]),
    ServiceType(
      "flink", fullName: "Apache Flink", name: LocalizedText("Flink", "Flink"),
      category: .openSource,
      role: LocalizedText("Computing over streams", "스트림 처리")),
    ServiceType(
      "airflow", fullName: "Apache Airflow", name: LocalizedText("Airflow", "Airflow"),
      category: .openSource,
      role: LocalizedText("Schedules data pipelines", "데이터 파이프라인 스케줄링")),
    ServiceType(
      "prometheus", fullName: "Prometheus", name: LocalizedText("Prometheus", "Prometheus"),
      category: .openSource,
      role: LocalizedText("Collects metrics", "지표 수집")),
    ServiceType(
      "grafana", fullName: "Grafana", name: LocalizedText("Grafana", "Grafana"),
      category: .openSource,
      role: LocalizedText("Dashboards", "대시보드")),
    ServiceType(
      "terraform", fullName: "Terraform", name: LocalizedText("Terraform", "Terraform"),
      category: .openSource,
      role: LocalizedText("Infrastructure as code", "코드로 관리하는 인프라"),
      aliases: ["hashicorp-terraform"]),
    ServiceType(
      "ansible", fullName: "Ansible", name: LocalizedText("Ansible", "Ansible"),
      category: .openSource,
      role: LocalizedText("Sets servers up", "서버 구성 자동화")),
    ServiceType(
      "jenkins", fullName: "Jenkins", name: LocalizedText("Jenkins", "Jenkins"),
      category: .openSource,
      role: LocalizedText("Build automation", "빌드 자동화")),
    ServiceType(
      "argo-cd", fullName: "Argo CD", name: LocalizedText("Argo CD", "Argo CD"),
      category: .openSource,
      role: LocalizedText("Deploys to Kubernetes from Git", "Git 기준 쿠버네티스 배포"),
      aliases: ["argocd", "argo"]),
    ServiceType(
      "gitlab", fullName: "GitLab", name: LocalizedText("GitLab", "GitLab"),
      category: .openSource,
      role: LocalizedText("Repositories and pipelines", "저장소와 파이프라인"),
      aliases: ["git-lab"]),
    ServiceType(
      "github", fullName: "GitHub", name: LocalizedText("GitHub", "GitHub"),
      category: .openSource,
      role: LocalizedText("Hosted Git repositories", "Git 저장소 호스팅"),
      aliases: ["git-hub", "github-actions"]),
    ServiceType(
      "vault", fullName: "HashiCorp Vault", name: LocalizedText("Vault", "Vault"),
      category: .openSource,
      role: LocalizedText("Secrets kept and handed out", "시크릿 보관과 발급")),
    ServiceType(
      "python", fullName: "Python", name: LocalizedText("Python", "Python"),
      category: .openSource,
      role: LocalizedText("A program in Python", "Python 프로그램"),
      aliases: ["python-app"]),
    ServiceType(
      "nodejs", fullName: "Node.js", name: LocalizedText("Node.js", "Node.js"),
      category: .openSource,
      role: LocalizedText("A program in JavaScript", "JavaScript 프로그램"),
      aliases: ["node", "node-js"]),
  ]
}
