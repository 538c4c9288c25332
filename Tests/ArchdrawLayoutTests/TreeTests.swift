import ArchdrawModel
import Measuring
import Testing

@testable import ArchdrawLayout

@Suite("Layout tree")
struct TreeTests {
  private func tree(_ builder: DesignBuilder, merges: Bool = true) -> LayoutTree {
    var treeBuilder = TreeBuilder(design: builder.design, mergesSimilarGroups: merges)
    return treeBuilder.build()
  }

  @Test("Zones are laid out once, and their subnets are matched by type, tier and name")
  func zones() {
    var builder = DesignBuilder()
    let vpc = builder.group("vpc", "vpc")
    for zone in ["a", "b"] {
      let az = builder.group("az-\(zone)", "az", in: vpc)
      // The second zone lists its subnets the other way round and has one more component.
      let order = zone == "a" ? ["app", "data"] : ["data", "app"]
      for tier in order {
        let subnet = builder.group(tier, "private-subnet", in: az, tier: tier)
        builder.leaf("\(tier)-1", tier == "app" ? "ec2" : "rds", in: subnet)
        if zone == "b", tier == "app" { builder.leaf("cache", "elasticache", in: subnet) }
      }
    }
    #expect(
      tree(builder).dump(builder.design) == """
        group -
          group vpc
            lanes(count: 2) -
              group vpc.az-a vpc.az-b
                group vpc.az-a.app vpc.az-b.app
                  leaf vpc.az-a.app.app-1 vpc.az-b.app.app-1
                  leaf - vpc.az-b.app.cache
                group vpc.az-a.data vpc.az-b.data
                  leaf vpc.az-a.data.data-1 vpc.az-b.data.data-1

        """)
  }

  @Test("Groups in series are no lanes, groups fed alike are")
  func similarity() {
    var series = DesignBuilder()
    var parallel = DesignBuilder()
    for isParallel in [false, true] {
      var builder = DesignBuilder()
      let source = builder.leaf("source", "users")
      let a = builder.group("a", "vpc")
      let webA = builder.leaf("web", in: a)
      let b = builder.group("b", "vpc")
      let webB = builder.leaf("web", in: b)
      builder.flow(source, webA)
      builder.flow(isParallel ? source : webA, webB)
      if isParallel { parallel = builder } else { series = builder }
    }
    #expect(!tree(series).dump(series.design).contains("lanes"))
    #expect(tree(parallel).dump(parallel.design).contains("lanes"))
    #expect(!tree(parallel, merges: false).dump(parallel.design).contains("lanes"))
  }

  @Test("Regions of zones are lanes of lanes")
  func nestedLanes() {
    var builder = DesignBuilder()
    let users = builder.leaf("users", "users")
    for region in ["r1", "r2"] {
      let outer = builder.group(region, "region")
      for zone in ["a", "b"] {
        let az = builder.group("az-\(zone)", "az", in: outer)
        let web = builder.leaf("web", in: az)
        builder.flow(users, web)
      }
    }
    #expect(
      tree(builder).dump(builder.design) == """
        group -
          leaf users
          lanes(count: 2) -
            group r1 r2
              lanes(count: 2) - -
                group r1.az-a r1.az-b r2.az-a r2.az-b
                  leaf r1.az-a.web r1.az-b.web r2.az-a.web r2.az-b.web

        """)
  }
}
