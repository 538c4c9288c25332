import Archdraw

/// Draws what is not current, and remembers what it was drawn from.
struct Build {
  /// The folder that the drawings go to.
  private let output: String
  private let formats: [Format]
  private let settings: Fingerprint
  private var cache: BuildCache
  private(set) var log: BuildLog
  private var reports: [JobReport?] = []
  /// Why the next build will not know what this one drew.
  private(set) var forgetting: Failure?

  init(output: String, formats: [Format], settings: Fingerprint, log: BuildLog) {
    self.output = output
    self.formats = formats
    self.settings = settings
    self.log = log
    cache = BuildCache(folder: output)
  }

  /// - Parameters:
  ///   - jobs: how many are drawn at a time
  ///   - arguments: what each process is told beside its design
  /// - Returns: the signal that ended it early, if one did; what was drawn until then is remembered.
  mutating func run(_ targets: [BuildTarget], jobs: Int, arguments: [String]) throws -> Int32? {
    reports = targets.map { target in
      cache[target.stem].flatMap { entry in
        entry.isCurrent(for: target, formats, settings, output: path(of: target))
          ? entry.report : nil
      }
    }
    let stale = targets.indices.filter { reports[$0] == nil }
    log.begin(drawing: stale.count, unchanged: targets.count - stale.count)
    if stale.isEmpty { return nil }
    try makeOutputFolders(for: stale.map { targets[$0] })

    var pool = WorkerPool(limit: jobs)
    let commands = stale.map { index in
      let target = targets[index]
      return ["build-job"] + arguments + ["--", target.source, path(of: target)]
    }
    let interruption = pool.run(commands) { job, outcome in
      let index = stale[job]
      let report = JobReport(outcome, of: targets[index])
      reports[index] = report
      remember(report, of: targets[index])
      log.finish(job, targets[index].source, isDrawn: report.status == .drawn)
    }
    do {
      try cache.save(in: output)
    } catch let failure as Failure {
      forgetting = failure
    }
    return interruption
  }

  /// What all designs had to say, in their order.
  var messages: [Message] { reports.flatMap { $0?.messages ?? [] } }

  /// How those ended that could not be drawn.
  var failures: [Status] { reports.compactMap { $0?.status }.filter { $0 != .drawn } }

  private func path(of target: BuildTarget) -> String { "\(output)/\(target.stem)" }

  private mutating func remember(_ report: JobReport, of target: BuildTarget) {
    guard report.status == .drawn else {
      cache[target.stem] = nil
      return
    }
    var report = report
    if let earlier = cache[target.stem], earlier.settings == settings {
      report.keepPictures(of: earlier.report)
    }
    cache[target.stem] = BuildCache.Entry(
      source: target.source, settings: settings, report: report)
  }

  private func makeOutputFolders(for targets: [BuildTarget]) throws {
    var made: Set<String> = []
    for target in targets {
      let folder = folderOfFile(path(of: target))
      guard made.insert(folder).inserted else { continue }
      do {
        try makeFolders(folder)
      } catch let error as SystemError {
        throw Failure(.machine, "cannot make the folder '\(folder)': \(error.reason)")
      }
    }
  }
}

extension JobReport {
  /// What a process says; that it said nothing is said in its place.
  fileprivate init(_ outcome: WorkerPool.Outcome, of target: BuildTarget) {
    switch outcome {
    case .ended(let output):
      var fields = FieldReader(output)
      if let report = try? JobReport(from: &fields) {
        self = report
      } else {
        self.init(failed: "its process left no report", target)
      }
    case .failed(let reason): self.init(failed: reason, target)
    }
  }

  private init(failed reason: String, _ target: BuildTarget) {
    status = .machine
    messages = Failure(.machine, "cannot draw '\(target.source)': \(reason)").findings.map(
      Message.init)
  }
}
