#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How many processors there are to draw with.
func processorCount() -> Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

/// The file that this program was started from.
func executablePath() -> String {
  #if canImport(Darwin)
    var size: UInt32 = 0
    _NSGetExecutablePath(nil, &size)
    var path = [CChar](repeating: 0, count: Int(size))
    guard _NSGetExecutablePath(&path, &size) == 0 else { return CommandLine.arguments[0] }
    return String(cString: path)
  #else
    // Leads to the program itself, even when its file has been replaced meanwhile.
    return "/proc/self/exe"
  #endif
}

func signalSet(_ signals: [Int32]) -> sigset_t {
  var set = sigset_t()
  sigemptyset(&set)
  for signal in signals { sigaddset(&set, signal) }
  return set
}

/// Ends this process as a signal does, so that who started it sees that.
func endBySignal(_ number: Int32) -> Never {
  signal(number, SIG_DFL)
  var set = signalSet([number])
  sigprocmask(SIG_UNBLOCK, &set, nil)
  kill(getpid(), number)
  exit(128 + number)
}

/// Starts this program again, nothing on its standard input.
///
/// - Parameters:
///   - output: an open file, for its standard output
///   - mask: the signals that it does not hear
func spawnSelf(_ arguments: [String], output: Int32, mask: sigset_t) throws -> pid_t {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
  #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  posix_spawn_file_actions_adddup2(&actions, output, 1)
  var mask = mask
  posix_spawnattr_setsigmask(&attributes, &mask)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

  var words: [UnsafeMutablePointer<CChar>?] = (["archdraw"] + arguments).map { strdup($0) }
  words.append(nil)
  defer { for word in words { free(word) } }
  var process: pid_t = 0
  let code = posix_spawn(&process, executablePath(), &actions, &attributes, words, environ)
  guard code == 0 else { throw SystemError(code: code) }
  return process
}
