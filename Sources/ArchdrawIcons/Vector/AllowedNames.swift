/// What becomes of an element of an SVG file.
enum ElementRule: Equatable {
  /// It is kept, under this name.
  case keep(String)
  /// It draws nothing that an icon needs.
  case drop
  /// It draws, but not as an icon may: leaving it out would show another picture.
  case refuse(String, hint: String)

  init(_ name: String) {
    switch name {
    case "g", "defs", "symbol", "svg", "use", "path", "rect", "circle", "ellipse", "line",
      "polyline", "polygon", "linearGradient", "radialGradient", "stop", "clipPath", "mask":
      self = .keep(name)
    // Neither links nor conditions mean anything in an icon; what they hold does.
    case "a", "switch": self = .keep("g")
    case "text", "tspan", "textPath", "flowRoot":
      self = .refuse("holds text", hint: "convert the text to paths")
    case "image":
      self = .refuse("holds another picture", hint: "use that picture itself, as a PNG")
    case "foreignObject":
      self = .refuse("holds what is not SVG", hint: "draw it with paths")
    default: self = .drop
    }
  }
}

/// What an attribute's value may be.
enum ValueKind {
  /// Numbers, names and colours: letters, digits and a few signs, no function.
  case plain
  /// Numbers that place or size something.
  case numbers
  case path
  case transform
  /// A colour, or a gradient of the same file.
  case paint
  /// `url(#id)`.
  case reference
  case dashes

  /// An attribute that shapes an element. Left out is `pathLength`, which could turn few dashes into
  /// millions.
  init?(attribute name: String) {
    switch name {
    case "d": self = .path
    case "transform", "gradientTransform": self = .transform
    case "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2", "points",
      "fx", "fy", "fr", "offset", "viewBox":
      self = .numbers
    case "preserveAspectRatio", "gradientUnits", "spreadMethod", "clipPathUnits", "maskUnits",
      "maskContentUnits":
      self = .plain
    default: return nil
    }
  }

  /// A property that CSS knows too (SVG 2, 6.6). `vector-effect` is left out like `pathLength`.
  init?(property name: String) {
    switch name {
    case "fill", "stroke", "color", "stop-color": self = .paint
    case "clip-path", "mask": self = .reference
    case "stroke-dasharray": self = .dashes
    case "stroke-width", "stroke-dashoffset", "stroke-miterlimit": self = .numbers
    case "fill-opacity", "fill-rule", "stroke-opacity", "stroke-linecap", "stroke-linejoin",
      "opacity", "display", "visibility", "clip-rule", "mask-type", "stop-opacity", "paint-order",
      "shape-rendering", "color-interpolation":
      self = .plain
    default: return nil
    }
  }
}
