"""What is wrong with a drawing, counted by the same rules for every tool.

A drawing is what `archdraw -f json` prints; README.md says what each rule counts.
"""

import math
from itertools import combinations

from geometry import (
    SLACK, bounds, crossings, distance_to_border, distance_to_frame, goes_through, inside, near,
    overlap, quarter_turns, simplified,
)

INSET = 2.0  # a frame is shrunk by this before asking whether a flow goes through it
REACH = 8.0  # an end this near its frame touches it
SCREEN = (1600, 900)


class Drawing:
    """A drawing with its things by id, who holds whom, and all its texts."""

    def __init__(self, data):
        self.groups = {g["id"]: g for g in data["groups"]}
        self.components = {c["id"]: c for c in data["components"]}
        self.flows = data["flows"]
        self.canvas = (data["canvas"]["width"], data["canvas"]["height"])
        self.holders = {i: self._holders(i) for i in [*self.groups, *self.components]}
        self.lines = [simplified(f["points"], 0.25) for f in self.flows]
        things = [("component", self.components.values()), ("group", self.groups.values())]
        # (what it belongs to, its id, the label)
        self.texts = [(kind, o["id"], o["label"]) for kind, all in things for o in all if o["label"]]
        self.texts += [("flow", f["id"], f["label"]) for f in self.flows if f["label"]]
        self.texts += [("text", None, t) for t in data["texts"]]
        for _, _, label in self.texts:
            lines = label["text"].count("\n") + 1
            label.setdefault("size", label["frame"][3] / lines / 1.2)

    def _holders(self, id):
        """The element and all groups around it."""
        found, at = set(), id
        while at is not None:
            found.add(at)
            at = (self.groups.get(at) or self.components[at])["parent"]
        return found

    def is_in_box(self, text):
        """Whether a text is a component's label within the component's own box: part of that box."""
        kind, id, label = text
        return kind == "component" and inside(label["frame"], self.components[id]["frame"])


def measure(data):
    """The figures of one drawing, and the list of its hard defects."""
    drawing = Drawing(data)
    defects = [*_frame_defects(drawing), *_flow_defects(drawing), *_text_defects(drawing)]
    width, height = drawing.canvas
    scale = min(SCREEN[0] / width, SCREEN[1] / height)
    coarse = [simplified(f["points"], SLACK) for f in drawing.flows]
    return {
        "counts": (len(drawing.components), len(drawing.groups), len(drawing.flows),
                   sum(1 for f in drawing.flows if f["label"])),
        "defects": defects,
        "crossings": sum(len(crossings(f, g)) for f, g in combinations(drawing.lines, 2)),
        "bends": sum(map(quarter_turns, coarse)) / max(1, len(coarse)),
        "text": min(label["size"] for _, _, label in drawing.texts) * scale,
        "aspect": width / height,
    }


def _frame_defects(d):
    components, groups = d.components.values(), d.groups.values()
    for a, b in combinations(components, 2):
        if overlap(a["frame"], b["frame"]):
            yield "component on component", a["id"], b["id"]
    for a, b in combinations(groups, 2):
        related = a["id"] in d.holders[b["id"]] or b["id"] in d.holders[a["id"]]
        if not related and overlap(a["frame"], b["frame"]):
            yield "group on group", a["id"], b["id"]
    for o in [*components, *groups]:
        if o["parent"] is not None and not inside(o["frame"], d.groups[o["parent"]]["frame"]):
            yield "outside its group", o["id"], o["parent"]
    for c in components:
        for g in groups:
            if g["id"] not in d.holders[c["id"]] and overlap(c["frame"], g["frame"]):
                yield "component in a foreign group", c["id"], g["id"]


def _flow_defects(d):
    for flow, line in zip(d.flows, d.lines):
        ends, box, hit = (flow["from"], flow["to"]), bounds(line), set()
        home = d.holders[ends[0]] | d.holders[ends[1]]
        for o in [*d.components.values(), *d.groups.values()]:
            if o["id"] in home or not near(box, o["frame"]):
                continue
            if goes_through(line, o["frame"], INSET):
                hit.add(o["id"])
                yield "flow through a frame", flow["id"], o["id"]
        for text in d.texts:
            # The text of a box that is gone through already counts no second time.
            if text[2] is flow["label"] or d.is_in_box(text) and text[1] in hit:
                continue
            if near(box, text[2]["frame"]) and goes_through(line, text[2]["frame"], SLACK):
                yield "flow through a text", flow["id"], text[2]["text"]
        for point, end in ((line[0], ends[0]), (line[-1], ends[1])):
            if _end_gap(d, point, end) > REACH:
                yield "loose end", flow["id"], end


def _end_gap(d, point, end):
    """How far a flow's end is from its component, or from that one's label, or a group's border."""
    if end in d.groups:
        return distance_to_border(point, d.groups[end]["frame"])
    component = d.components[end]
    frames = [component["frame"]] + ([component["label"]["frame"]] if component["label"] else [])
    return min(distance_to_frame(point, f) for f in frames)


def _text_defects(d):
    texts = [t for t in d.texts if not d.is_in_box(t)]
    for a, b in combinations(texts, 2):
        if overlap(a[2]["frame"], b[2]["frame"]):
            yield "text on text", a[2]["text"], b[2]["text"]
    for kind, id, label in texts:
        others = [c for c in d.components.values() if (kind, id) != ("component", c["id"])]
        if kind == "group":  # a title under a group that is drawn over it
            others += [g for g in d.groups.values() if g["id"] not in d.holders[id]]
        for o in others:
            if overlap(label["frame"], o["frame"]):
                yield "text on a frame", label["text"], o["id"]


def distance_from_16_9(aspect):
    """0 at 16:9; .69 when twice as wide or half as wide."""
    return abs(math.log(aspect / (16 / 9)))
