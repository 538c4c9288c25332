import ArchdrawCatalogue
import Foundation
import Testing

@testable import ArchdrawIcons

@Suite struct IconPackTests {
  private func pack(_ paths: String...) throws -> (Folder, IconPack) {
    let folder = try Folder()
    for path in paths { try folder.write(path) }
    return (folder, try IconPack.open(folder.path))
  }

  private func file(for type: String, _ paths: [String]) throws -> String? {
    let folder = try Folder()
    for path in paths { try folder.write(path) }
    let pack = try IconPack.open(folder.path)
    switch Catalogue.type(named: type) {
    case .service(let type): return pack.file(for: type)
    case .group(let type): return pack.file(for: type)
    case nil: return nil
    }
  }

  /// Names as AWS's asset package has them.
  @Test(arguments: [
    ("ec2", "Arch_Compute/48/Arch_Amazon-EC2_48.svg"),
    ("lambda", "Arch_Compute/64/Arch_AWS-Lambda_64@5x.png"),
    ("s3", "Arch_Storage/48/Arch_Amazon-Simple-Storage-Service_48.svg"),
    ("sqs", "Arch_Application-Integration/48/Arch_Amazon-Simple-Queue-Service_48.svg"),
    ("iam", "Arch_Security-Identity/48/Arch_AWS-Identity-and-Access-Management_48.svg"),
    ("elb", "Arch_Networking-Content-Delivery/48/Arch_Elastic-Load-Balancing_48.svg"),
    ("alb", "Res_Networking/Res_Elastic-Load-Balancing_Application-Load-Balancer_48.svg"),
    ("nat-gateway", "Res_Networking/Res_Amazon-VPC_NAT-Gateway_48.svg"),
    ("route53-resolver", "Res_Networking/Res_Amazon-Route-53_Resolver_48.svg"),
    ("cloudwatch-alarm", "Res_Management/Res_Amazon-CloudWatch_Alarm_48.svg"),
    ("users", "Res_General-Icons/Res_48_Light/Res_Users_48_Light.svg"),
    ("aws-cloud", "Architecture-Group-Icons_07312025/AWS-Cloud_32.svg"),
    ("vpc", "Architecture-Group-Icons_07312025/Virtual-private-cloud-VPC_32.svg"),
    ("private-subnet", "Architecture-Group-Icons_07312025/Private-subnet_32.svg"),
  ])
  func readsTheNamesOfAWS(_ type: String, _ path: String) throws {
    #expect(try file(for: type, [path]) == path)
  }

  /// Names as the Python package `diagrams` has them.
  @Test(arguments: [
    ("ec2", "resources/aws/compute/ec2.png"),
    ("s3", "resources/aws/storage/simple-storage-service-s3.png"),
    ("alb", "resources/aws/network/elb-application-load-balancer.png"),
    ("iam-role", "resources/aws/security/identity-and-access-management-iam-role.png"),
    ("users", "resources/aws/general/users.png"),
    ("postgresql", "resources/onprem/database/postgresql.png"),
    ("pod", "resources/k8s/compute/pod.png"),
    ("firewall", "resources/generic/network/firewall.png"),
    ("python", "resources/programming/language/python.png"),
    ("public-subnet", "resources/aws/network/public-subnet.png"),
    ("elastic-disaster-recovery", "resources/aws/storage/cloudendure-disaster-recovery.png"),
    ("application-migration-service", "resources/aws/migration/cloudendure-migration.png"),
  ])
  func readsTheNamesOfDiagrams(_ type: String, _ path: String) throws {
    #expect(try file(for: type, [path]) == path)
  }

  @Test(arguments: ["ec2.svg", "EC2.png", "amazon_ec2.svg", "my icons/Amazon EC2.svg"])
  func readsPlainNames(_ path: String) throws {
    #expect(try file(for: "ec2", [path]) == path)
  }

  /// The first of each is the one to take.
  @Test(arguments: [
    ("ec2", "Arch_Amazon-EC2_48.svg", "Arch_Amazon-EC2_48.png"),
    ("ec2", "Arch_Amazon-EC2_48.svg", "Arch_Amazon-EC2_16.svg"),
    ("ec2", "48/Arch_Amazon-EC2_48@5x.png", "48/Arch_Amazon-EC2_48.png"),
    ("ec2", "resources/aws/compute/ec2.png", "resources/aws/compute/ec2-instance.png"),
    (
      "users", "Res_General-Icons/Res_Users_48_Light.svg", "Res_General-Icons/Res_Users_48_Dark.svg"
    ),
    ("vpc", "Architecture-Group-Icons/Virtual-private-cloud-VPC_32.svg", "aws/network/vpc.svg"),
    ("ec2", "a/ec2.svg", "b/ec2.svg"),
  ])
  func takesTheBest(_ type: String, _ best: String, _ other: String) throws {
    #expect(try file(for: type, [best, other]) == best)
  }

  /// Pictures of something else that has the same name.
  @Test(arguments: [
    ("user", "resources/k8s/rbac/user.png"),
    ("database", "resources/aws/database/database.png"),
    ("storage", "resources/azure/storage/storage.png"),
    ("logs", "resources/elastic/observability/logs.png"),
    ("bedrock-agents", "Res_Migration/Res_AWS-DataSync_Agent_48.svg"),
    ("ec2", "__MACOSX/._Arch_Amazon-EC2_48.svg"),
    ("ec2", "Arch_Amazon-EC2_48.txt"),
    ("compute", "Arch-Category_48/Arch-Category_Compute_48.svg"),
  ])
  func leavesOthersAlone(_ type: String, _ path: String) throws {
    #expect(try file(for: type, [path]) == nil)
  }

  @Test func listsEveryTypeInTheCataloguesOrder() throws {
    let (folder, pack) = try pack("ec2.svg", "vpc.svg", "unknown.svg", "readme.txt")
    #expect(pack.components.map(\.type) == Catalogue.services.map(\.id))
    #expect(pack.components.filter { $0.file != nil } == [.init(type: "ec2", file: "ec2.svg")])
    #expect(pack.frames.filter { $0.file != nil } == [.init(type: "vpc", file: "vpc.svg")])
    #expect(pack.pictureCount == 3)
    withExtendedLifetime(folder) {}
  }

  @Test func readsPicturesAndLeavesOutWhatIsGone() throws {
    let (folder, pack) = try pack("ec2.svg")
    #expect(try pack.read(["ec2.svg", "gone.svg"]) == ["ec2.svg": Array("<svg/>".utf8)])
    withExtendedLifetime(folder) {}
  }

  @Test func isNotLedRoundInCircles() throws {
    let folder = try Folder()
    try folder.write("a/ec2.svg")
    try folder.link("a/again", to: "..")
    let pack = try IconPack.open(folder.path)
    #expect(pack.pictureCount == 1)
  }

  @Test func refusesWhatIsNoSet() throws {
    let folder = try Folder()
    try folder.write("set.zip", Array("no zip file".utf8))
    #expect(throws: IconPackProblem.notAPack) { try IconPack.open(folder.path + "/set.zip") }
    #expect(throws: IconPackProblem.missing) { try IconPack.open(folder.path + "/nowhere") }
    #expect(throws: IconPackProblem.notAPack) { try IconPack.open("/dev/null") }
  }
}

/// libarchive unpacks what is packed, where it is installed.
private let canUnpack: Bool = {
  do throws(IconPackProblem) {
    _ = try IconPack.open(fixture("icon-sets/small.zip"))
    return true
  } catch {
    return error != .missingLibrary
  }
}()

@Suite(.enabled(if: canUnpack)) struct PackedIconTests {
  @Test func readsAZip() throws {
    let pack = try IconPack.open(fixture("icon-sets/small.zip"))
    let matches = pack.components.compactMap(\.file)
    #expect(
      matches == [
        "Service-Icons/Arch_Compute/48/Arch_Amazon-EC2_48.svg",
        "Service-Icons/Arch_Compute/48/Arch_AWS-Lambda_48.svg",
        "Service-Icons/Arch_Storage/48/Arch_Amazon-Simple-Storage-Service_48.svg",
      ])
    let files = try pack.read(matches)
    #expect(files.count == 3)
    #expect(
      files[matches[0]].map { String(decoding: $0, as: UTF8.self) }?.contains("ED7100") == true)
  }

  @Test func saysWhyABrokenZipCannotBeRead() throws {
    let error = #expect(throws: IconPackProblem.self) {
      try IconPack.open(fixture("icon-sets/broken.zip"))
    }
    guard case .unreadable(let reason)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!reason.isEmpty)
  }
}
