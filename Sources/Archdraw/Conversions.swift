import ArchdrawCatalogue
import ArchdrawDrawing
import ArchdrawModel
import ArchdrawScene
import ArchdrawSlides

// The library's own types keep the phases' free to change; both have the same raw values.

extension Language {
  var ofCatalogue: ArchdrawCatalogue.Language {
    switch self {
    case .english: .english
    case .korean: .korean
    case .japanese: .japanese
    case .chinese: .chinese
    }
  }
}

extension Direction {
  var ofModel: ArchdrawModel.Direction {
    switch self {
    case .right: .right
    case .down: .down
    case .left: .left
    case .up: .up
    case .auto: .auto
    }
  }
}

extension Theme {
  var ofModel: ArchdrawModel.Theme {
    switch self {
    case .light: .light
    case .dark: .dark
    case .auto: .auto
    case .mono: .mono
    }
  }
}

extension SlideKind {
  var ofSlides: ArchdrawSlides.SlideKind {
    switch self {
    case .overview: .overview
    case .steps: .steps
    case .components: .components
    }
  }
}

extension Background {
  var ofDrawing: ArchdrawDrawing.Background {
    switch self {
    case .transparent: .transparent
    case .color(let red, let green, let blue): .color(Color(red: red, green: green, blue: blue))
    }
  }
}

extension Aspect {
  var ofModel: ArchdrawModel.Aspect { ArchdrawModel.Aspect(width: width, height: height) }
}
