extension Catalogue {
  /// Parts of no vendor.
  static let general: [ServiceType] = [
    ServiceType(
      "service", fullName: "Service", name: LocalizedText("Service", "서비스"),
      category: .general,
      role: LocalizedText("A program that serves others", "다른 곳에 기능을 주는 프로그램"),
      aliases: ["microservice", "app", "application"]),
    ServiceType(
      "server", fullName: "Server", name: LocalizedText("Server", "서버"),
      category: .general,
      role: LocalizedText("A computer that serves others", "요청에 답하는 컴퓨터"),
      aliases: ["host", "web-server", "app-server", "application-server"]),
    ServiceType(
      "vm", fullName: "Virtual machine", name: LocalizedText("Virtual machine", "가상 머신"),
      category: .general,
      role: LocalizedText("A computer within a computer", "컴퓨터 안의 컴퓨터")),
    ServiceType(
      "function", fullName: "Function", name: LocalizedText("Function", "함수"),
      category: .general,
      role: LocalizedText("Code called by an event", "이벤트가 부르는 코드"),
      aliases: ["serverless-function", "func", "faas"]),
    ServiceType(
      "container", fullName: "Container", name: LocalizedText("Container", "컨테이너"),
      category: .general,
      role: LocalizedText("A packed program with its surroundings", "실행 환경까지 담은 프로그램"),
      aliases: ["containers"]),
    ServiceType(
      "worker", fullName: "Worker", name: LocalizedText("Worker", "워커"),
      category: .general,
      role: LocalizedText("Takes jobs and does them in the background", "뒤에서 작업을 처리하는 프로그램"),
      aliases: ["background-worker", "consumer", "job"]),
    ServiceType(
      "api", fullName: "API", name: LocalizedText("API", "API"),
      category: .general,
      role: LocalizedText("What other programs call", "다른 프로그램이 호출하는 창구"),
      aliases: ["rest-api", "web-api"]),
    ServiceType(
      "webhook", fullName: "Webhook", name: LocalizedText("Webhook", "웹훅"),
      category: .general,
      role: LocalizedText("A call back when something happens", "일이 생기면 알려 주는 호출"),
      aliases: ["callback"]),
    ServiceType(
      "database", fullName: "Database", name: LocalizedText("Database", "데이터베이스"),
      category: .general,
      role: LocalizedText("Keeps and finds records", "데이터 저장과 조회"),
      aliases: ["db", "sql", "sql-database", "nosql"]),
    ServiceType(
      "cache", fullName: "Cache", name: LocalizedText("Cache", "캐시"),
      category: .general,
      role: LocalizedText("Answers kept close at hand", "자주 쓰는 답을 가까이 보관"),
      aliases: ["in-memory-cache"]),
    ServiceType(
      "data-lake", fullName: "Data lake", name: LocalizedText("Data lake", "데이터 레이크"),
      category: .general,
      role: LocalizedText("All raw data in one place", "원본 데이터를 모아 둔 곳"),
      aliases: ["datalake"]),
    ServiceType(
      "queue", fullName: "Queue", name: LocalizedText("Queue", "대기열"),
      category: .general,
      role: LocalizedText("Holds work until someone takes it", "작업을 순서대로 쌓아 두는 곳"),
      aliases: ["message-queue", "job-queue"]),
    ServiceType(
      "topic", fullName: "Topic", name: LocalizedText("Topic", "토픽"),
      category: .general,
      role: LocalizedText("One message to many subscribers", "여러 구독자에게 가는 메시지"),
      aliases: ["pub-sub", "pubsub"]),
    ServiceType(
      "stream", fullName: "Stream", name: LocalizedText("Stream", "스트림"),
      category: .general,
      role: LocalizedText("Records that keep flowing", "끊임없이 흐르는 데이터"),
      aliases: ["event-stream", "data-stream"]),
    ServiceType(
      "storage", fullName: "Storage", name: LocalizedText("Storage", "스토리지"),
      category: .general,
      role: LocalizedText("Keeps files", "파일 보관"),
      aliases: ["object-storage", "blob-storage", "object-store"]),
    ServiceType(
      "file", fullName: "File", name: LocalizedText("File", "파일"),
      category: .general,
      role: LocalizedText("One file", "파일 하나"),
      aliases: ["files"]),
    ServiceType(
      "document", fullName: "Document", name: LocalizedText("Document", "문서"),
      category: .general,
      role: LocalizedText("Pages of text", "글로 된 문서"),
      aliases: ["documents", "doc"]),
    ServiceType(
      "search", fullName: "Search engine", name: LocalizedText("Search", "검색"),
      category: .general,
      role: LocalizedText("Finds text by words", "단어로 찾는 검색"),
      aliases: ["search-index", "full-text-search"]),
    ServiceType(
      "model", fullName: "Model", name: LocalizedText("Model", "모델"),
      category: .general,
      role: LocalizedText("A trained model", "학습된 모델"),
      aliases: ["llm", "ml-model", "ai-model", "foundation-model"]),
    ServiceType(
      "scheduler", fullName: "Scheduler", name: LocalizedText("Scheduler", "스케줄러"),
      category: .general,
      role: LocalizedText("Starts jobs at set times", "정한 시각에 작업 실행"),
      aliases: ["cron", "timer", "schedule"]),
    ServiceType(
      "load-balancer", fullName: "Load balancer", name: LocalizedText("Load balancer", "로드 밸런서"),
      category: .general,
      role: LocalizedText("Spreads requests over servers", "서버로 요청을 나눔"),
      aliases: ["lb", "balancer"]),
    ServiceType(
      "cdn", fullName: "Content delivery network", name: LocalizedText("CDN", "CDN"),
      category: .general,
      role: LocalizedText("Copies kept near readers", "사용자 가까이 두는 사본"),
      aliases: ["edge-cache"]),
    ServiceType(
      "firewall", fullName: "Firewall", name: LocalizedText("Firewall", "방화벽"),
      category: .general,
      role: LocalizedText("Lets through only what is allowed", "허용된 것만 통과")),
    ServiceType(
      "gateway", fullName: "Gateway", name: LocalizedText("Gateway", "게이트웨이"),
      category: .general,
      role: LocalizedText("The door between two networks", "두 네트워크 사이의 문")),
    ServiceType(
      "router", fullName: "Router", name: LocalizedText("Router", "라우터"),
      category: .general,
      role: LocalizedText("Sends packets on their way", "패킷의 길을 정하는 장비")),
    ServiceType(
      "switch", fullName: "Network switch", name: LocalizedText("Switch", "스위치"),
      category: .general,
      role: LocalizedText("Joins the machines of one network", "한 네트워크의 장비를 잇는 장치")),
    ServiceType(
      "dns", fullName: "DNS", name: LocalizedText("DNS", "DNS"),
      category: .general,
      role: LocalizedText("Names to addresses", "이름을 주소로"),
      aliases: ["name-server", "nameserver", "dns-server"]),
    ServiceType(
      "identity", fullName: "Identity provider", name: LocalizedText("Identity", "인증"),
      category: .general,
      role: LocalizedText("Proves who someone is", "누구인지 확인"),
      aliases: ["idp", "auth", "authentication"]),
    ServiceType(
      "secret", fullName: "Secret", name: LocalizedText("Secret", "시크릿"),
      category: .general,
      role: LocalizedText("A password or key", "비밀번호나 키"),
      aliases: ["secrets", "credential", "credentials"]),
    ServiceType(
      "logs", fullName: "Logs", name: LocalizedText("Logs", "로그"),
      category: .general,
      role: LocalizedText("What happened, line by line", "한 줄씩 남는 기록"),
      aliases: ["log", "logging"]),
    ServiceType(
      "metrics", fullName: "Metrics", name: LocalizedText("Metrics", "지표"),
      category: .general,
      role: LocalizedText("Numbers over time", "시간에 따른 수치"),
      aliases: ["metric"]),
    ServiceType(
      "dashboard", fullName: "Dashboard", name: LocalizedText("Dashboard", "대시보드"),
      category: .general,
      role: LocalizedText("Charts at a glance", "한눈에 보는 차트"),
      aliases: ["charts", "report", "reports"]),
    ServiceType(
      "alarm", fullName: "Alarm", name: LocalizedText("Alarm", "경보"),
      category: .general,
      role: LocalizedText("Speaks up when something is wrong", "이상이 생기면 알림"),
      aliases: ["alert", "alerts", "alarms", "notification"]),
    ServiceType(
      "email", fullName: "Email", name: LocalizedText("Email", "이메일"),
      category: .general,
      role: LocalizedText("Mail to people", "사람에게 가는 메일"),
      aliases: ["mail", "e-mail"]),
    ServiceType(
      "repository", fullName: "Repository", name: LocalizedText("Repository", "저장소"),
      category: .general,
      role: LocalizedText("Source code and its history", "소스 코드와 이력"),
      aliases: ["repo", "git", "source-code"]),
    ServiceType(
      "pipeline", fullName: "Pipeline", name: LocalizedText("Pipeline", "파이프라인"),
      category: .general,
      role: LocalizedText("Steps that follow one another", "이어지는 처리 단계"),
      aliases: ["ci-cd", "cicd", "workflow", "ci"]),
    ServiceType(
      "deployment", fullName: "Deployment", name: LocalizedText("Deployment", "배포"),
      category: .general,
      role: LocalizedText("A new version going out", "새 버전 내보내기"),
      aliases: ["deploy", "release"]),
  ]
}
