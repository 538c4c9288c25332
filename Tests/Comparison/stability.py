"""How far the rest moves when one component of a design is added or renamed.

    stability.py ARCHDRAW [--list]

Each design of Tests/Fixtures/examples and Tests/Fixtures/designs is edited in some places, a hundred in
all. The figure is the mean distance, over all other components, between their centres in both drawings:
as drawn, and after the second drawing has been shifted as a whole to where it fits the first best.
"""

import argparse
import copy
import json
import statistics
import subprocess
import sys
from pathlib import Path

import yaml

FIXTURES = Path(__file__).resolve().parents[1] / "Fixtures"
EDITS = 100


def components(design, path=()):
    """Every element with the map that holds it: (path, map, id)."""
    for id, element in (design.get("components") or {}).items():
        yield (*path, id), design["components"], id
        if isinstance(element, dict):
            yield from components(element, (*path, id))


def leaves(design):
    return [
        (path, holder, id) for path, holder, id in components(design)
        if isinstance(holder[id], str) or not {"components", "members"} & holder[id].keys()
    ]


def add_alone(design, pick):
    """One more component beside another, joined to nothing."""
    path, holder, _ = pick(leaves(design))
    holder["added-one"] = {"type": "lambda", "label": "Added one"}
    return f"add beside {'.'.join(path)}"


def add_joined(design, pick):
    """One more component beside another, with a flow from it."""
    path, holder, _ = pick(leaves(design))
    holder["added-one"] = {"type": "lambda", "label": "Added one"}
    design.setdefault("flows", []).append(f"{'.'.join(path)} -> added-one")
    return f"add after {'.'.join(path)}"


def relabel(design, pick):
    """Another label, about as long as it was."""
    path, holder, id = pick(leaves(design))
    if isinstance(holder[id], str):
        holder[id] = {"type": holder[id]}
    old = holder[id].get("label", holder[id]["type"])
    holder[id]["label"] = f"{old if isinstance(old, str) else id} 2"
    return f"relabel {'.'.join(path)}"


KINDS = [add_alone, add_joined, relabel]


def draw(archdraw, design):
    """The centres of the components by id, and the canvas's diagonal; None when it is refused."""
    text = json.dumps(design, ensure_ascii=False)
    done = subprocess.run([archdraw, "-", "-f", "json"], input=text, capture_output=True, text=True)
    if done.returncode != 0:
        return None
    drawing = json.loads(done.stdout)
    centers = {}
    for component in drawing["components"]:
        x, y, width, height = component["frame"]
        centers[component["id"]] = complex(x + width / 2, y + height / 2)
    canvas = drawing["canvas"]
    return centers, abs(complex(canvas["width"], canvas["height"]))


def displacement(before, after):
    """The mean distance as drawn and after the best shift, in pixels."""
    moves = [after[id] - center for id, center in before.items() if id in after]
    shift = complex(
        statistics.median(m.real for m in moves), statistics.median(m.imag for m in moves))
    return (statistics.mean(abs(m) for m in moves), statistics.mean(abs(m - shift) for m in moves))


def edits(archdraw):
    """(what was done, kind, mean distance, the same shifted, diagonal) of each edit."""
    files = sorted([*FIXTURES.glob("examples/*.yaml"), *FIXTURES.glob("designs/*.yaml")])
    designs = [(f.stem, yaml.load(f.read_text("utf-8"), yaml.BaseLoader)) for f in files]
    # Icons stand beside the files and the designs go in by standard input.
    designs = [(name, d) for name, d in designs if "icon" not in json.dumps(d)]
    drawn = [draw(archdraw, design) for _, design in designs]
    number = done = 0
    while done < EDITS:
        (name, design), before = designs[number % len(designs)], drawn[number % len(designs)]
        edit, turn = KINDS[number % len(KINDS)], number * 7
        number += 1
        changed = copy.deepcopy(design)
        what = edit(changed, lambda all: all[turn % len(all)])
        after = before and draw(archdraw, changed)
        if after:
            done += 1
            yield (f"{name}: {what}", edit.__name__, *displacement(before[0], after[0]), before[1])


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archdraw", type=Path)
    parser.add_argument("--list", action="store_true", help="name every edit, the worst first")
    options = parser.parse_args()
    all_edits = list(edits(options.archdraw.resolve()))
    print(f"{'':12}{'edits':>6}{'mean px':>9}{'shifted':>9}{'of diagonal':>13}{'unmoved':>9}")
    for kind in [*(k.__name__ for k in KINDS), "all"]:
        own = [e for e in all_edits if kind in (e[1], "all")]
        mean, shifted = (statistics.mean(e[i] for e in own) for i in (2, 3))
        share = statistics.mean(e[3] / e[4] for e in own)
        unmoved = sum(e[3] < 1 for e in own)
        print(f"{kind:12}{len(own):6}{mean:9.1f}{shifted:9.1f}{share:13.1%}{unmoved:9}")
    if options.list:
        for what, _, mean, shifted, diagonal in sorted(all_edits, key=lambda e: -e[3] / e[4]):
            print(f"{shifted / diagonal:6.1%} {mean:7.1f} px  {what}")


if __name__ == "__main__":
    sys.exit(main())
