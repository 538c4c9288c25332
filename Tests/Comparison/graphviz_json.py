"""Reads the geometry out of what `dot -Tjson` writes for a script of `diagrams`."""

import json
import struct

from d2_svg import cubic
from geometry import union

PIXELS = 96 / 72  # in a point


def read_graphviz(path):
    """The drawing in Graphviz's JSON, in the form that `archdraw -f json` has."""
    with open(path, encoding="utf-8") as file:
        return _Reader(json.load(file)).drawing()


class _Reader:
    def __init__(self, graph):
        self.graph = graph
        self.left, self.bottom, self.right, self.top = map(float, graph["bb"].split(","))
        self.pad = float(graph["pad"]) * 72
        self.objects = {o["_gvid"]: o for o in graph["objects"]}
        self.parents = {}
        for cluster in self.objects.values():
            for child in [*cluster.get("subgraphs", []), *cluster.get("nodes", [])]:
                self._adopt(child, cluster)

    def _adopt(self, child, cluster):
        """A cluster lists the nodes of those inside it too: the innermost, the smallest one, holds."""
        known = self.parents.get(child)
        if known is None or len(cluster["nodes"]) < len(known["nodes"]):
            self.parents[child] = cluster

    def drawing(self):
        width, height = self.right - self.left, self.top - self.bottom
        canvas = {"width": (width + 2 * self.pad) * PIXELS,
                  "height": (height + 2 * self.pad) * PIXELS}
        objects = self.objects.values()
        return {
            "canvas": canvas,
            "groups": [self._element(o, self._cluster_frame(o)) for o in objects if "nodes" in o],
            "components": [self._element(o, self._icon_frame(o)) for o in objects if "pos" in o],
            "flows": [self._flow(e) for e in self.graph["edges"]],
            "texts": [self._label(self.graph)],
        }

    def _point(self, x, y):
        """Points with y up to pixels with y down."""
        return [(x - self.left + self.pad) * PIXELS, (self.top - y + self.pad) * PIXELS]

    def _frame(self, x, y, width, height):
        """The frame of a box by its lower left corner."""
        return [*self._point(x, y + height), width * PIXELS, height * PIXELS]

    def _element(self, object, frame):
        parent = self.parents.get(object["_gvid"])
        return {"id": object["name"], "parent": parent and parent["name"], "frame": frame,
                "label": self._label(object)}

    def _cluster_frame(self, cluster):
        x0, y0, x1, y1 = map(float, cluster["bb"].split(","))
        return self._frame(x0, y0, x1 - x0, y1 - y0)

    def _icon_frame(self, node):
        """Where the node's icon is painted: scaled to fit the node, in its middle."""
        x, y = map(float, node["pos"].split(","))
        width, height = float(node["width"]) * 72, float(node["height"]) * 72
        with open(node["image"], "rb") as file:
            size = struct.unpack(">II", file.read(24)[16:])
        scale = min(width / size[0], height / size[1])
        width, height = size[0] * scale, size[1] * scale
        return self._frame(x - width / 2, y - height / 2, width, height)

    def _label(self, object):
        """The texts of the drawing operations; they state their widths."""
        size, lines, frames = 0.0, [], []
        for operation in object.get("_ldraw_", []):
            if operation["op"] == "F":
                size = operation["size"] * PIXELS
            elif operation["op"] == "T":
                x, y = self._point(*operation["pt"])
                width = operation["width"] * PIXELS
                left = x - {"l": 0, "c": width / 2, "r": width}[operation["align"]]
                lines.append(operation["text"])
                frames.append([left, y - 0.8 * size, width, size])
        return {"text": "\n".join(lines), "frame": union(frames), "size": size} if lines else None

    def _flow(self, edge):
        head, line = [], []
        for part in edge["pos"].split():
            values = part.split(",")
            if values[0] == "e":
                head = [[float(values[1]), float(values[2])]]
            else:
                line.append([float(values[0]), float(values[1])])
        points = line[:1]
        for k in range(1, len(line) - 2, 3):
            points += cubic(points[-1], *line[k : k + 3], tolerance=0.15)
        return {
            "id": f"e{edge['_gvid']}", "label": self._label(edge),
            "from": edge.get("ltail") or self.objects[edge["tail"]]["name"],
            "to": edge.get("lhead") or self.objects[edge["head"]]["name"],
            "points": [self._point(*p) for p in points + head],
        }
