import ArchdrawCatalogue
import Foundation
import Testing

@testable import ArchdrawReading

@Suite struct SchemaTests {
  private func schema() throws -> [String: Any] {
    let data = Data(jsonSchema().utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test("The schema is JSON, and knows every key of a file")
  func keys() throws {
    let properties = try #require(try schema()["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(fileKeys.map(\.name)))
  }

  @Test("Every type is listed with what it is")
  func types() throws {
    let definitions = try #require(try schema()["$defs"] as? [String: Any])
    let types = try #require((definitions["type"] as? [String: Any])?["anyOf"] as? [[String: Any]])
    let named = Set(types.compactMap { $0["const"] as? String })
    #expect(named == Set(Catalogue.services.map(\.id) + Catalogue.groups.map(\.id)))
  }
}
