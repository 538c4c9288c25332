import Foundation
import TestSupport
import Testing

/// Whatever goes wrong while a drawing is written, the old one stands and nothing is left behind.
@Suite struct SafeOutputTests {
  private let archdraw: Command

  init() throws {
    archdraw = try Command()
    try archdraw.write("components:\n  web: ec2\n", to: "x.yaml")
    try archdraw.write("the last good drawing", to: "a.svg")
  }

  private func shell(_ script: String) throws -> Int32 { try Self.shell(script, with: archdraw) }

  /// Runs a script of the shell in the command's folder, where `$A` is the command; its status.
  private static func shell(_ script: String, with archdraw: Command) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = archdraw.folder
    process.environment = ["A": archdraw.path, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test func aFileThatMayNotGrowLeavesTheOldOne() throws {
    #expect(try shell("ulimit -f 1; $A web-basic -o a.svg 2>errors") == 3)
    #expect(archdraw.read("errors") == "archdraw: error: cannot write 'a.svg': File too large\n")
    #expect(archdraw.read("a.svg") == "the last good drawing")
    #expect(try archdraw.files == ["a.svg", "errors", "x.yaml"])
  }

  @Test func aKillAtAnyTimeLeavesTheOldFileOrAWholeNewOne() throws {
    let whole = try archdraw("web-basic").output
    for delay in stride(from: 0.01, through: 0.6, by: 0.03) {
      _ = try shell("$A web-basic -o a.svg & sleep \(delay); kill -9 $! 2>/dev/null; wait")
      #expect(["the last good drawing", whole].contains(archdraw.read("a.svg")))
      #expect(try archdraw.files == ["a.svg", "x.yaml"])
    }
  }

  #if os(Linux)
    /// Only root may mount a file system, and not in every container.
    private static let canMount: Bool = {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = [
        "-c",
        "d=$(mktemp -d) && mount -t tmpfs -o size=64k none $d 2>/dev/null && umount $d; s=$?; rmdir $d; exit $s",
      ]
      try? process.run()
      process.waitUntilExit()
      return process.terminationStatus == 0
    }()

    @Test(.enabled(if: canMount, "mounting a small file system takes root"))
    func aFullFileSystemKeepsTheOldFile() throws {
      let script = """
        mkdir small && mount -t tmpfs -o size=16k none small || exit 99
        trap 'umount small; rmdir small' EXIT
        echo old > small/a.svg
        $A web-basic -o small/a.svg 2> errors
        status=$?
        cat small/a.svg > content; ls -A small > listing
        exit $status
        """
      #expect(try shell(script) == 3)
      #expect(
        archdraw.read("errors")
          == "archdraw: error: cannot write 'small/a.svg': No space left on device\n")
      #expect(archdraw.read("content") == "old\n")
      #expect(archdraw.read("listing") == "a.svg\n")
    }

    /// Rights stop everyone but root, who becomes nobody for it.
    private static let drop =
      getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""

    /// Whether nobody gets at the system's libraries and at a folder that is open to all.
    private static let canDropRights: Bool = {
      guard let archdraw = try? Command() else { return false }
      let script = "cp $A tool && chmod 755 . && \(drop) ./tool --version > /dev/null 2>&1"
      return (try? shell(script, with: archdraw)) == 0
    }()

    @Test(.enabled(if: canDropRights, "root must be able to become nobody, by setpriv"))
    func aFolderThatMayNotBeWrittenKeepsItsFiles() throws {
      let script = """
        cp $A tool && mkdir locked && echo old > locked/a.svg && chmod 755 . && chmod 555 locked
        \(Self.drop) ./tool web-basic -o locked/a.svg 2> errors
        status=$?
        rm tool; chmod 755 locked; ls -A locked > listing
        exit $status
        """
      let status = try shell(script)
      #expect(status == 3)
      #expect(
        archdraw.read("errors")
          == "archdraw: error: cannot write 'locked/a.svg': Permission denied\n")
      #expect(archdraw.read("locked/a.svg") == "old\n")
      #expect(archdraw.read("listing") == "a.svg\n")
    }
  #endif

  @Test(arguments: ["x.yaml", "./x.yaml", "link.yaml", "hard.yaml"])
  func theDesignIsNotOverwritten(_ target: String) throws {
    #expect(try shell("ln -s x.yaml link.yaml; ln x.yaml hard.yaml") == 0)
    #expect(
      try archdraw("x.yaml", "-o", target, "-f", "svg")
        == Run(
          status: 2, output: "",
          errors: """
            archdraw: error: '\(target)' is the design, and the drawing would take its place
                  = give another -o FILE

            """))
    #expect(archdraw.read("x.yaml") == "components:\n  web: ec2\n")
  }

  @Test func aPipeIsWrittenInto() throws {
    let script =
      "mkfifo p; timeout 60 cat p > copy & timeout 60 $A x.yaml -f svg -o p; s=$?; wait; exit $s"
    #expect(try shell(script) == 0)
    #expect(try archdraw.read("copy") == archdraw("x.yaml").output)
    #expect(try archdraw.files == ["a.svg", "copy", "p", "x.yaml"])
  }

  @Test func aNewFileHasTheRightsThatTheMaskLeaves() throws {
    #expect(try shell("umask 027; $A x.yaml -o new.svg; stat -c %a new.svg > rights") == 0)
    #expect(archdraw.read("rights") == "640\n")
  }
}
