import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel

extension SlideComposer {
  private static let listWidth = 340.0
  /// The list stands beside the drawing where the drawing's labels are 9 pt then, or where it costs the
  /// drawing nothing to speak of.
  private static let readableScale = 1.0
  private static let smallLoss = 0.97

  /// The drawing with its list of components and why it is built so. A large drawing has the slide for
  /// itself, and the list the next ones, unless the table of components follows anyway.
  func overview(hasTable: Bool) -> [Slide] {
    var (slide, room) = slide(.overview, heading: heading, subtitle: design.subtitle)
    if let why = design.description, !why.isEmpty {
      let style = TextStyle.why
      let wrapped = style.wrap(why, room.width, lines: 3)
      let height = style.height(wrapped)
      slide.why = style.place(why, wrapped, x: room.x, top: room.maxY - height)
      room = room.without(bottom: height + Self.gap)
    }
    let entries = componentList(design)
    if let (picture, list) = pictureBesideList(entries, in: room) {
      slide.picture = picture
      slide.list = list
      return [slide]
    }
    slide.picture = picture(in: room, withLegend: true)
    return [slide] + (hasTable ? [] : listSlides(entries))
  }

  private func pictureBesideList(
    _ entries: [ComponentEntry], in room: Rect
  ) -> (SlidePicture, [SlideListItem])? {
    guard let alone = picture(in: room, withLegend: true) else { return nil }
    let list = ListColumns(
      entries, columnWidth: Self.listWidth, isGrouped: false, words: words)
    let pitch = Self.listWidth + 2 * Self.gap
    for count in 1...2 {
      var beside = room
      beside.width -= Double(count) * pitch
      guard beside.width > 0, let picture = picture(in: beside, withLegend: true),
        picture.scale >= min(Self.readableScale, alone.scale * Self.smallLoss)
      else { return nil }
      let columns = (0..<count).map { beside.maxX + 2 * Self.gap + Double($0) * pitch }
      let pages = list.pages(columns: columns, in: room)
      if pages.count == 1 { return (picture, pages[0]) }
    }
    return nil
  }

  private func listSlides(_ entries: [ComponentEntry]) -> [Slide] {
    let (_, room) = slide(.overview, heading: heading, subtitle: words.components)
    let count = max(1, min(3, Int((room.width + Self.gap) / 360)))
    let width = (room.width - Double(count - 1) * 2 * Self.gap) / Double(count)
    let list = ListColumns(
      entries, columnWidth: width, isGrouped: entries.count >= SlideTable.groupedFrom,
      words: words)
    let columns = (0..<count).map { room.x + Double($0) * (width + 2 * Self.gap) }
    let pages = list.pages(columns: columns, in: room, isCentered: false)
    return slides(.overview, subtitle: words.components, pages) { $0.list = $1 }
  }
}
