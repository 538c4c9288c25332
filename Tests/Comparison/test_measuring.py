"""Each rule on the smallest drawing that breaks it."""

import unittest

from d2_svg import path_points
from geometry import crossings, quarter_turns
from measuring import measure


def text(x, y, width=40, height=12):
    return {"text": f"text at {x}, {y}", "frame": [x, y, width, height], "size": 12}


def component(id, x, y, parent=None):
    return {"id": id, "parent": parent, "frame": [x, y, 48, 48], "label": text(x, y + 52)}


def group(id, frame, parent=None, label=None):
    return {"id": id, "parent": parent, "frame": frame, "label": label}


def flow(source, target, *points, label=None):
    return {"id": f"{source}-{target}", "from": source, "to": target, "points": points,
            "label": label}


def defects(groups=(), components=(), flows=(), texts=()):
    drawing = {"canvas": {"width": 1600, "height": 900}, "groups": list(groups),
               "components": list(components), "flows": list(flows), "texts": list(texts)}
    return [kind for kind, *_ in measure(drawing)["defects"]]


A, B = component("a", 0, 0), component("b", 200, 0)
LINE = flow("a", "b", (48, 24), (200, 24))


class Rules(unittest.TestCase):
    def test_a_clean_drawing_has_no_defect(self):
        self.assertEqual(defects(components=[A, B], flows=[LINE]), [])

    def test_components_may_not_overlap(self):
        over = component("c", 20, 0)
        self.assertIn("component on component", defects(components=[A, over]))

    def test_siblings_may_not_overlap_and_holders_may(self):
        outer, inner = group("o", [0, 0, 90, 90]), group("o.i", [10, 10, 50, 50], "o")
        self.assertEqual(defects([outer, inner], [A]), ["component in a foreign group"] * 2)
        self.assertEqual(defects([outer, group("p", [80, 80, 90, 90])], [B]), ["group on group"])

    def test_what_a_group_holds_lies_in_it(self):
        inside = component("g.a", 0, 0, "g")
        self.assertEqual(defects([group("g", [0, 0, 40, 90])], [inside]), ["outside its group"])

    def test_a_flow_may_not_go_through_a_component_or_a_foreign_group(self):
        between = component("c", 100, 0)
        self.assertEqual(defects((), [A, B, between], [LINE]), ["flow through a frame"])
        self.assertEqual(
            defects([group("g", [100, 0, 50, 50])], [A, B], [LINE]), ["flow through a frame"])

    def test_a_flow_may_not_go_through_a_text_but_its_own(self):
        label = text(100, 18)
        own = flow("a", "b", (48, 24), (200, 24), label=label)
        self.assertEqual(defects((), [A, B], [own]), [])
        self.assertEqual(defects((), [A, B], [LINE], [label]), ["flow through a text"])

    def test_ends_touch_their_component_or_its_label_or_the_border_of_a_group(self):
        short = flow("a", "b", (48, 24), (190, 24))
        self.assertEqual(defects((), [A, B], [short]), ["loose end"])
        below = flow("a", "b", (48, 24), (100, 24), (100, 90), (220, 90), (220, 66))
        self.assertEqual(defects((), [A, B], [below]), [])
        within = flow("a", "g", (48, 24), (150, 24))
        self.assertEqual(defects([group("g", [100, 0, 90, 90])], [A], [within]), ["loose end"])

    def test_texts_may_not_lie_on_texts_or_frames(self):
        self.assertEqual(defects(texts=[text(0, 0), text(9, 9)]), ["text on text"])
        self.assertEqual(defects(components=[A], texts=[text(9, 9)]), ["text on a frame"])

    def test_text_is_measured_on_a_screen(self):
        drawing = {"canvas": {"width": 3200, "height": 900}, "groups": [], "components": [A],
                   "flows": [], "texts": []}
        self.assertEqual(measure(drawing)["text"], 6)


class Lines(unittest.TestCase):
    def test_lines_cross_where_they_change_sides(self):
        across = [(0, 0), (100, 0)]
        self.assertEqual(len(crossings(across, [(50, -50), (50, 50)])), 1)
        self.assertEqual(crossings(across, [(50, -50), (50, 0)]), [])
        self.assertEqual(crossings(across, [(20, -9), (20, 0), (60, 0), (60, -9)]), [])

    def test_bends_are_counted_in_right_angles(self):
        self.assertAlmostEqual(quarter_turns([(0, 0), (9, 0), (9, 9)]), 1)
        self.assertAlmostEqual(quarter_turns([(0, 0), (9, 0), (12, 3), (12, 9)]), 1)

    def test_curves_are_followed(self):
        points = path_points("M 0 0 H 10 C 20 0 20 0 20 10 V 20 Z")
        self.assertEqual((points[0], points[1], points[-1]), ([0, 0], [10, 0], [20, 20]))
        self.assertTrue(any(14 < x < 20 and 0 < y < 6 for x, y in points))


if __name__ == "__main__":
    unittest.main()
