"""Reads the geometry out of the SVG that D2 writes.

Every element is a <g> whose first class is its key in base 64. Widths of texts are not in the file:
they are estimated from Helvetica's advance widths, which Source Sans stays some 5 % below.
"""

import base64
import html
import math
import re
import unicodedata
import xml.etree.ElementTree as ET

from geometry import bounds, union

# The advance widths of ASCII 32 to 126, in thousandths of the size.
HELVETICA = [int(n) for n in """
278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556
556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778
722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222
500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584""".split()]
SOURCE_SANS = 0.95


def text_width(text, size):
    def width(character):
        if 32 <= ord(character) < 127:
            return HELVETICA[ord(character) - 32] / 1000 * SOURCE_SANS
        return 1.0 if unicodedata.east_asian_width(character) in "WF" else 0.556 * SOURCE_SANS

    return sum(map(width, text)) * size


def cubic(p0, p1, p2, p3, tolerance=0.2):
    """The points after p0 that follow a cubic curve to within the tolerance."""
    thirds = [[((3 - n) * p0[i] + n * p3[i]) / 3 for i in (0, 1)] for n in (1, 2)]
    bulge = max(math.dist(p1, thirds[0]), math.dist(p2, thirds[1]))
    count = max(1, math.ceil(math.sqrt(bulge * 0.75 / tolerance)))
    points = []
    for t in (k / count for k in range(1, count + 1)):
        u = 1 - t
        weights = (u**3, 3 * u * u * t, 3 * u * t * t, t**3)
        points.append(
            [sum(w * p[i] for w, p in zip(weights, (p0, p1, p2, p3))) for i in (0, 1)])
    return points


def path_points(data):
    """The points of an SVG path of absolute M, L, H, V, C, S and Z."""
    tokens = re.findall(r"[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?", data)
    points, command, control, i = [], "", None, 0

    def take(count):
        nonlocal i
        i += count
        return [float(t) for t in tokens[i - count : i]]

    while i < len(tokens):
        if tokens[i].isalpha():
            command, i = tokens[i], i + 1
        at, last, control = points[-1] if points else None, control, None
        if command in "ML":
            points.append(take(2))
        elif command == "H":
            points.append([*take(1), at[1]])
        elif command == "V":
            points.append([at[0], *take(1)])
        elif command in "CS":
            mirrored = [2 * at[k] - last[k] for k in (0, 1)] if last else at
            first = take(2) if command == "C" else mirrored
            control, end = take(2), take(2)
            points += cubic(at, first, control, end)
        elif command != "Z":
            raise ValueError(f"cannot read '{command}' in a path")
    return points


def tag(element):
    return element.tag.split("}")[-1]


def number(element, name):
    return float(element.get(name) or 0)


def shape_frame(shape):
    """The frame of what a shape's elements draw."""
    frames = []
    for element in shape.iter():
        x, y = number(element, "x"), number(element, "y")
        if tag(element) == "rect":
            frames.append([x, y, number(element, "width"), number(element, "height")])
        elif tag(element) == "path":
            frames.append(bounds(path_points(element.get("d"))))
        elif tag(element) == "ellipse":
            rx, ry = number(element, "rx"), number(element, "ry")
            x, y = number(element, "cx"), number(element, "cy")
            frames.append([x - rx, y - ry, 2 * rx, 2 * ry])
    return union(frames)


def label(text, dx=0.0, dy=0.0):
    """The label that a <text> draws; one line for each <tspan>."""
    style = text.get("style") or ""
    stated = re.search(r"font-size:\s*([\d.]+)", style)
    size = float(stated.group(1) if stated else text.get("font-size"))
    lines, frames = [], []
    y = number(text, "y") + dy
    for span in [e for e in text if tag(e) == "tspan"] or [text]:
        words = "".join(span.itertext())
        if span is not text:
            y += number(span, "dy")
        width = text_width(words, size)
        x = float(span.get("x") or text.get("x")) + dx
        left = x - width / 2 if "middle" in style else x
        lines.append(words)
        frames.append([left, y - 0.8 * size, width, size])
    return {"text": "\n".join(lines), "frame": union(frames), "size": size}


def markdown(svg):
    """The texts of a block of Markdown, which is an <svg> of its own."""
    dx, dy = number(svg, "x"), number(svg, "y")
    return [label(e, dx, dy) for e in svg.iter() if tag(e) == "text"]


def key_of(element):
    """The key of an element of the drawing; None for all else."""
    name = (element.get("class") or "").split()[:1]
    try:
        return html.unescape(base64.b64decode(name[0], validate=True).decode()) if name else None
    except ValueError:
        return None


def ends(key, shapes):
    """The keys of both ends of 'a.(b -> c)[0]'."""
    prefix, first, last = re.match(r"^(?:(.*)\.)?\((.*) -> (.*)\)\[\d+\]$", key).groups()
    both = [f"{prefix}.{name}" if prefix else name for name in (first, last)]
    if not all(end in shapes for end in both):
        raise ValueError(f"cannot read the ends of {key}")
    return both


def read_d2(path):
    """The drawing in D2's SVG, in the form that `archdraw -f json` has."""
    canvas = ET.parse(path).getroot()[0]
    left, top, width, height = map(float, canvas.get("viewBox").split())
    shapes, lines, texts = {}, [], []
    for element in canvas:
        key = key_of(element) if tag(element) == "g" else None
        if key is None:
            continue
        own = next((label(e) for e in element if tag(e) == "text"), None)
        connection = [e for e in element if tag(e) == "path"]
        if connection:
            lines.append((key, path_points(connection[0].get("d")), own))
            continue
        blocks = [e for e in element if tag(e) == "svg"]
        texts += [text for block in blocks for text in markdown(block)]
        if not blocks:
            shapes[key] = (shape_frame(element[0]), own)
    parents = {key: key.rpartition(".")[0] or None for key in shapes}
    drawing = {"canvas": {"width": width, "height": height}, "texts": texts,
               "groups": [], "components": [], "flows": []}
    for key, (frame, own) in shapes.items():
        kind = "groups" if key in parents.values() else "components"
        drawing[kind].append({"id": key, "parent": parents[key], "frame": frame, "label": own})
    for key, points, own in lines:
        source, target = ends(key, shapes)
        drawing["flows"].append(
            {"id": key, "from": source, "to": target, "points": points, "label": own})
    return drawing
