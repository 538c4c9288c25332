import ArchdrawModel

extension Design {
  /// The design with its elements in the order in which they would be read from a file.
  var inFileOrder: Design {
    var order: [ElementID] = []
    func visit(_ id: ElementID) {
      order.append(id)
      self[id].children.forEach(visit)
    }
    roots.forEach(visit)
    var places = [ElementID](repeating: ElementID(0), count: elements.count)
    for (index, id) in order.enumerated() { places[id.index] = ElementID(index) }
    let moved = { (id: ElementID) in places[id.index] }
    var design = self
    design.elements = order.map { id in
      var element = self[id]
      element.id = moved(id)
      element.parent = element.parent.map(moved)
      element.children = element.children.map(moved)
      element.members = element.members?.map(moved)
      return element
    }
    for index in flows.indices {
      design.flows[index].from = moved(flows[index].from)
      design.flows[index].to = moved(flows[index].to)
    }
    return design
  }

  /// The design with other ids, as long as they were: each letter is replaced by the next one.
  package var renamed: Design {
    var design = self
    for index in elements.indices {
      let name = String(elements[index].name.map(\.next))
      design.elements[index].name = name
      design.elements[index].path =
        elements[index].parent.map { design[$0].path + "." + name } ?? name
    }
    return design
  }

  /// The design with one more component, which no flow touches, outside of all frames.
  package var withLoneComponent: Design {
    var builder = DesignBuilder()
    builder.set { $0 = self }
    builder.leaf("lone")
    return builder.design
  }
}

extension Character {
  fileprivate var next: Character {
    switch self {
    case "z": "a"
    case "Z": "A"
    case "a"..."y", "A"..."Y": Character(Unicode.Scalar(asciiValue! + 1))
    default: self
    }
  }
}
