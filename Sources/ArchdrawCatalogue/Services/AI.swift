extension Catalogue {
  /// Models, their training and ready-made intelligence.
  static let ai: [ServiceType] = [
    ServiceType(
      "bedrock", fullName: "Amazon Bedrock", name: LocalizedText("Bedrock", "Bedrock"),
      category: .ai,
      role: LocalizedText("Foundation models behind one API", "API 하나로 쓰는 파운데이션 모델"),
      aliases: ["claude", "titan", "nova"]),
    ServiceType(
      "bedrock-agents", fullName: "Amazon Bedrock Agents",
      name: LocalizedText("Bedrock Agents", "Bedrock Agents"),
      category: .ai,
      role: LocalizedText("Models that call tools to finish a task", "도구를 불러 일을 끝내는 모델"),
      aliases: ["bedrock-agent", "agent"]),
    ServiceType(
      "bedrock-knowledge-bases", fullName: "Amazon Bedrock Knowledge Bases",
      name: LocalizedText("Bedrock Knowledge Bases", "Bedrock Knowledge Bases"),
      category: .ai,
      role: LocalizedText("Managed retrieval for a model's answers", "답변에 쓸 문서를 찾아 주는 관리형 RAG"),
      aliases: ["bedrock-knowledge-base", "knowledge-base", "knowledge-bases"]),
    ServiceType(
      "sagemaker", fullName: "Amazon SageMaker", name: LocalizedText("SageMaker", "SageMaker"),
      category: .ai,
      role: LocalizedText("Builds, trains and serves models", "모델 개발, 학습, 서빙"),
      aliases: ["sage-maker", "sagemaker-ai", "sagemaker-endpoint", "sagemaker-studio"]),
    ServiceType(
      "sagemaker-pipelines", fullName: "Amazon SageMaker Pipelines",
      name: LocalizedText("SageMaker Pipelines", "SageMaker Pipelines"),
      category: .ai,
      role: LocalizedText("Training workflow from data to model", "데이터에서 모델까지의 학습 파이프라인"),
      aliases: ["sagemaker-pipeline"]),
    ServiceType(
      "trainium", fullName: "AWS Trainium", name: LocalizedText("Trainium", "Trainium"),
      category: .ai,
      role: LocalizedText("Chips made for training", "학습 전용 칩")),
    ServiceType(
      "rekognition", fullName: "Amazon Rekognition",
      name: LocalizedText("Rekognition", "Rekognition"),
      category: .ai,
      role: LocalizedText("Recognises images and video", "이미지·영상 인식")),
    ServiceType(
      "personalize", fullName: "Amazon Personalize",
      name: LocalizedText("Personalize", "Personalize"),
      category: .ai,
      role: LocalizedText("Recommendations for each user", "사용자별 추천")),
    ServiceType(
      "lex", fullName: "Amazon Lex", name: LocalizedText("Lex", "Lex"),
      category: .ai,
      role: LocalizedText("Chatbots by voice and text", "음성·문자 챗봇"),
      aliases: ["chatbot"]),
    ServiceType(
      "comprehend", fullName: "Amazon Comprehend", name: LocalizedText("Comprehend", "Comprehend"),
      category: .ai,
      role: LocalizedText("Meaning and feeling in text", "글의 의미와 감정 분석")),
    ServiceType(
      "transcribe", fullName: "Amazon Transcribe", name: LocalizedText("Transcribe", "Transcribe"),
      category: .ai,
      role: LocalizedText("Speech to text", "음성을 글로"),
      aliases: ["speech-to-text"]),
    ServiceType(
      "polly", fullName: "Amazon Polly", name: LocalizedText("Polly", "Polly"),
      category: .ai,
      role: LocalizedText("Text to speech", "글을 음성으로"),
      aliases: ["text-to-speech"]),
    ServiceType(
      "textract", fullName: "Amazon Textract", name: LocalizedText("Textract", "Textract"),
      category: .ai,
      role: LocalizedText("Text out of scanned pages", "스캔 문서에서 글자 추출"),
      aliases: ["ocr"]),
    ServiceType(
      "translate", fullName: "Amazon Translate", name: LocalizedText("Translate", "Translate"),
      category: .ai,
      role: LocalizedText("Translation between languages", "언어 번역")),
    ServiceType(
      "kendra", fullName: "Amazon Kendra", name: LocalizedText("Kendra", "Kendra"),
      category: .ai,
      role: LocalizedText("Search over company documents", "사내 문서 검색")),
    ServiceType(
      "forecast", fullName: "Amazon Forecast", name: LocalizedText("Forecast", "Forecast"),
      category: .ai,
      role: LocalizedText("Predicts numbers over time", "시계열 예측")),
    ServiceType(
      "q", fullName: "Amazon Q", name: LocalizedText("Amazon Q", "Amazon Q"),
      category: .ai,
      role: LocalizedText("An assistant for work and code", "업무와 개발을 돕는 어시스턴트"),
      aliases: ["q-business", "q-developer"]),
  ]
}
