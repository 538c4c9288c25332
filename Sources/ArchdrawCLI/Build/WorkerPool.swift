#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Runs command lines of this program, some at a time, each in a process of its own.
///
/// The process waits for one thing alone: a signal, that of an ended child or one that wants it to stop.
struct WorkerPool {
  /// What a process left behind.
  enum Outcome {
    /// Its standard output.
    case ended(output: [UInt8])
    case failed(reason: String)
  }

  private struct Worker {
    var job: Int
    var output: Int32
  }

  /// How many run at a time.
  var limit: Int
  private var running: [pid_t: Worker] = [:]

  init(limit: Int) { self.limit = limit }

  /// - Parameter onEnd: called with the job's number as each ends.
  /// - Returns: the signal that stopped it before its end, all of its processes ended; `nil` when none did.
  mutating func run(_ jobs: [[String]], onEnd: (Int, Outcome) -> Void) -> Int32? {
    // Where a child's end is ignored unless told otherwise, it would not be waited for.
    signal(SIGCHLD) { _ in }
    var awaited = signalSet([SIGCHLD, SIGINT, SIGTERM, SIGHUP])
    var before = sigset_t()
    sigprocmask(SIG_BLOCK, &awaited, &before)
    defer { sigprocmask(SIG_SETMASK, &before, nil) }

    var waiting = jobs.enumerated().makeIterator()
    while true {
      while running.count < limit, let (number, arguments) = waiting.next() {
        do {
          try start(number, arguments, mask: before)
        } catch {
          onEnd(number, .failed(reason: "cannot start a process: \(reason(of: error))"))
        }
      }
      if running.isEmpty { return nil }
      var signal: Int32 = 0
      sigwait(&awaited, &signal)
      if signal != SIGCHLD {
        stop()
        return signal
      }
      collect(onEnd)
    }
  }

  private mutating func start(_ job: Int, _ arguments: [String], mask: sigset_t) throws {
    let output = try openTemporaryFile()
    do {
      running[try spawnSelf(arguments, output: output, mask: mask)] = Worker(
        job: job, output: output)
    } catch {
      try? closeFile(output)
      throw error
    }
  }

  /// Takes in all that have ended: one signal may stand for several.
  private mutating func collect(_ onEnd: (Int, Outcome) -> Void) {
    var status: Int32 = 0
    for process in Array(running.keys) where waitpid(process, &status, WNOHANG) == process {
      guard let worker = running.removeValue(forKey: process) else { continue }
      defer { try? closeFile(worker.output) }
      let signal = status & 0x7F
      if signal != 0 {
        onEnd(worker.job, .failed(reason: "its process was ended by signal \(signal)"))
      } else if let bytes = try? readFromStart(of: worker.output) {
        onEnd(worker.job, .ended(output: bytes))
      } else {
        onEnd(worker.job, .failed(reason: "its process left no report"))
      }
    }
  }

  /// A drawing is put in its place whole or not at all, whenever its process ends.
  private mutating func stop() {
    for process in running.keys { kill(process, SIGTERM) }
    for (process, worker) in running {
      var status: Int32 = 0
      while waitpid(process, &status, 0) == -1, errno == EINTR {}
      try? closeFile(worker.output)
    }
    running = [:]
  }

  private func reason(of error: any Error) -> String { (error as? SystemError)?.reason ?? "" }
}
