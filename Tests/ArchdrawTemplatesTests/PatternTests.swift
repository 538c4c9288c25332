import ArchdrawCatalogue
import ArchdrawYAML
import Testing

@testable import ArchdrawTemplates

/// The built-in patterns themselves, each in every combination of its parameters.
@Suite struct PatternTests {
  @Test func `the nine patterns are there, in the order they are taught`() {
    #expect(
      Template.all.map(\.name) == [
        "web-basic", "file-upload", "async-worker", "rag", "monolith", "data-platform",
        "monitoring", "ml-pipeline", "service-map",
      ])
  }

  @Test func `where the picture says 'or' there is a parameter`() {
    let parameters = Template.all.map { template in
      ([template.name]
        + template.parameters.map { "\($0.name)=\($0.values.joined(separator: "|"))" })
        .joined(separator: " ")
    }
    #expect(
      parameters == [
        "web-basic zones=2|1|3", "file-upload compute=lambda|ec2",
        "async-worker compute=lambda|ec2",
        "rag compute=lambda|ec2", "monolith", "data-platform", "monitoring", "ml-pipeline",
        "service-map",
      ])
  }

  @Test(arguments: Variant.all)
  func `the text is tidy`(variant: Variant) throws {
    let text = try variant.render()
    #expect(text.hasPrefix("title: "))
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    let lines = text.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.filter { $0.allSatisfy(\.isWhitespace) || $0.last == " " } == [])
    #expect(lines.filter { $0.contains("{{") || $0.contains("}}") || $0 == "---" } == [])
    #expect(lines.filter { $0.count > 100 } == [])
  }

  @Test(arguments: Variant.all)
  func `every text is in both languages`(variant: Variant) throws {
    let root = try #require(try parseYAML(variant.render()))
    let maps = languageMaps(in: root)
    #expect(maps.count > 10)
    #expect(maps.filter { $0.keys != ["en", "ko"] } == [])
    #expect(maps.filter { $0.texts.count != 2 || $0.texts[0] == $0.texts[1] } == [])
  }

  @Test(arguments: Variant.all)
  func `each component and step has a note that fits on a line`(variant: Variant) throws {
    let root = try #require(try parseYAML(variant.render()))
    for (id, component) in components(in: root) where component["components"] == nil {
      let note = try #require(component["note"], "\(id) has no note")
      #expect(note["en"]?.scalar.map { $0.text.count <= 48 } == true, "\(id)")
    }
    for flow in root["flows"]?.sequence ?? [] {
      guard let details = flow.mapping?.first?.value, details["step"] != nil else { continue }
      let note = try #require(details["note"]?["en"]?.scalar?.text)
      #expect(note.count <= 48)
    }
  }

  @Test(arguments: Variant.all)
  func `every type is in the catalogue`(variant: Variant) throws {
    let known = Set(Catalogue.services.map(\.id) + Catalogue.groups.map(\.id))
    let root = try #require(try parseYAML(variant.render()))
    let unknown = components(in: root).filter { _, component in
      !known.contains(component["type"]?.scalar?.text ?? "")
    }
    #expect(unknown.map(\.id) == [])
  }

  @Test func `the service map has every service of each role`() throws {
    let template = try #require(Template.named("service-map"))
    let root = try #require(try parseYAML(template.render()))
    let roles = components(in: root).filter { $0.component["type"]?.scalar?.text == "group" }
    let types = roles.map { role in
      let inside = components(in: role.component).compactMap {
        $0.component["type"]?.scalar?.text
      }
      return "\(role.id): \(inside.joined(separator: " "))"
    }
    #expect(
      types == [
        "compute: ec2 lambda ecs eks fargate elastic-beanstalk lightsail lambda-edge",
        "storage: s3 ebs efs s3-glacier",
        "database: rds aurora dynamodb elasticache redshift opensearch",
        "network: vpc public-subnet private-subnet alb nlb api-gateway cloudfront route53",
        "messaging: sqs sns eventbridge",
        "operations: cloudwatch cloudtrail iam config cost-explorer cloudformation systems-manager",
        "analytics: athena redshift kinesis glue",
        "ai: bedrock sagemaker sagemaker-pipelines trainium glue rekognition personalize lex guardduty",
      ])
    #expect(root["flows"] == nil)
  }
}
