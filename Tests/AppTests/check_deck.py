"""check_deck.py DECK.pptx GEOMETRY.json

Opens a deck with python-pptx and holds its first slide against the geometry of `archdraw -f json`: every
box within a pixel of where it should be, every flow glued to the same two ends. Prints what is wrong.
"""
import json
import sys

from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE

GLUE = "{http://schemas.openxmlformats.org/drawingml/2006/main}%sCxn"


def shapes_of(container):
    """All shapes, those in groups too. Children of our groups have the slide's own coordinates."""
    for shape in container.shapes:
        yield shape
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            yield from shapes_of(shape)


def boxes_of(slide, geometry):
    """The boxes of frames and components, by path."""
    paths = {item["id"] for item in geometry["groups"]}
    boxes, owners = {}, {}
    for shape in shapes_of(slide):
        path, _, part = shape.name.rpartition(" ")
        if shape.name in paths:
            boxes[shape.name] = shape
            owners[shape.shape_id] = shape.name
        elif part == "hull" or (part == "tile" and path not in boxes):
            boxes[path] = shape
            owners[shape.shape_id] = path
        elif part == "label":
            owners[shape.shape_id] = path
    return boxes, owners


def fit(pairs):
    """The scale and the shift that turn the first of each pair into the second: least squares."""
    n = len(pairs)
    mean_x = sum(x for x, _ in pairs) / n
    mean_y = sum(y for _, y in pairs) / n
    spread = sum((x - mean_x) ** 2 for x, _ in pairs)
    scale = sum((x - mean_x) * (y - mean_y) for x, y in pairs) / spread
    return scale, mean_y - scale * mean_x


def check_boxes(boxes, geometry):
    items = geometry["groups"] + geometry["components"]
    missing = [item["id"] for item in items if item["id"] not in boxes]
    if missing:
        return ["no shape for " + ", ".join(missing)]
    wrong = []
    for axis, sides in ((0, ("left", "width")), (1, ("top", "height"))):
        pairs = []
        for item in items:
            start, size = (getattr(boxes[item["id"]], side) for side in sides)
            first, extent = item["frame"][axis], item["frame"][axis + 2]
            pairs += [(first, start, item["id"]), (first + extent, start + size, item["id"])]
        scale, shift = fit([pair[:2] for pair in pairs])
        for pixels, emu, name in pairs:
            if abs((emu - shift) / scale - pixels) > 1:
                wrong.append(f"{name} is at {(emu - shift) / scale:.1f} and not {pixels}")
    return wrong


def check_flows(slide, owners, geometry):
    ends = {}
    for shape in shapes_of(slide):
        if shape.shape_type == MSO_SHAPE_TYPE.LINE or shape.element.tag.endswith("}cxnSp"):
            number = shape.name.split(" ")[0]
            start, end = (next(shape.element.iter(GLUE % side)).get("id") for side in ("st", "end"))
            ends.setdefault(number, []).append((int(start), int(end)))
    wrong = []
    for flow in geometry["flows"]:
        parts = ends.pop(flow["id"], [])
        if not parts:
            wrong.append(f"no connector for {flow['id']}")
            continue
        joined = all(a[1] == b[0] for a, b in zip(parts, parts[1:]))
        found = owners.get(parts[0][0]), owners.get(parts[-1][1])
        if not joined or found != (flow["from"], flow["to"]):
            wrong.append(f"{flow['id']} joins {found} and not {flow['from']}, {flow['to']}")
    return wrong + [f"{name} is no flow" for name in ends]


def check_texts(slide, geometry):
    texts = {s.text_frame.text.replace("\v", " ") for s in shapes_of(slide) if s.has_text_frame}
    labels = [i["label"]["text"] for k in ("groups", "components", "flows") for i in geometry[k] if i["label"]]
    return [f"'{text}' is not there" for text in labels if " ".join(text.split()) not in texts]


def main():
    deck = Presentation(sys.argv[1])
    with open(sys.argv[2], encoding="utf-8") as file:
        geometry = json.load(file)
    slide = deck.slides[0]
    boxes, owners = boxes_of(slide, geometry)
    wrong = check_boxes(boxes, geometry) + check_flows(slide, owners, geometry)
    wrong += check_texts(slide, geometry)
    for number, page in enumerate(deck.slides, start=1):
        if not page.has_notes_slide or not page.notes_slide.notes_text_frame.text.strip():
            wrong.append(f"slide {number} has no notes")
        for shape in page.shapes:
            if shape.shape_type == MSO_SHAPE_TYPE.GROUP and not shape.element.xpath("./p:nvGrpSpPr/p:cNvPr/@descr"):
                wrong.append(f"slide {number}: '{shape.name}' has no alternative text")
    print("\n".join(wrong))


main()
