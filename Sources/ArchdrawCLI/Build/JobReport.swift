import Archdraw

/// What one job read, what it wrote and what it had to say.
struct JobReport {
  struct Icon: Equatable {
    var path: String
    var content: Fingerprint
  }

  struct Picture {
    var format: Format
    var content: Fingerprint
  }

  var status: Status = .drawn
  /// `nil` when it could not be read.
  var source: Fingerprint?
  var icons: [Icon] = []
  /// The set of icons that the design names, if it names one.
  var sets: [Icon] = []
  var pictures: [Picture] = []
  var messages: [Message] = []
}

extension JobReport {
  /// Keeps pictures in other formats that an earlier job drew from the same design.
  mutating func keepPictures(of earlier: JobReport) {
    guard earlier.source == source, earlier.icons == icons, earlier.sets == sets else { return }
    pictures += earlier.pictures.filter { picture in
      !pictures.contains { $0.format == picture.format }
    }
  }

  func write(to fields: inout FieldWriter) {
    fields.write(status.rawValue)
    fields.write(source?.description ?? "")
    for list in [icons, sets] {
      fields.write(list) {
        $1.write($0.path)
        $1.write($0.content)
      }
    }
    fields.write(pictures) {
      $1.write($0.format.rawValue)
      $1.write($0.content)
    }
    fields.write(messages) { $0.write(to: &$1) }
  }

  init(from fields: inout FieldReader) throws {
    guard let status = Status(rawValue: try fields.read(Int32.self)) else {
      throw FieldReader.Malformed()
    }
    self.status = status
    source = Fingerprint(try fields.read())
    icons = try fields.readList(each: Icon.init)
    sets = try fields.readList(each: Icon.init)
    pictures = try fields.readList { fields in
      guard let format = Format(rawValue: try fields.read()) else { throw FieldReader.Malformed() }
      return Picture(format: format, content: try fields.read(Fingerprint.self))
    }
    messages = try fields.readList { try Message(from: &$0) }
  }
}

extension JobReport.Icon {
  fileprivate init(from fields: inout FieldReader) throws {
    path = try fields.read()
    content = try fields.read(Fingerprint.self)
  }
}

extension Message {
  fileprivate func write(to fields: inout FieldWriter) {
    fields.write(isError)
    fields.write(isOfDesign)
    fields.write(text)
    fields.write(coloredText)
    fields.write(json)
  }

  fileprivate init(from fields: inout FieldReader) throws {
    isError = try fields.read(Bool.self)
    isOfDesign = try fields.read(Bool.self)
    text = try fields.read()
    coloredText = try fields.read()
    json = try fields.read()
  }
}
