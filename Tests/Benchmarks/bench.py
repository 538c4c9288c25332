"""Times archdraw against other programs on the same content, and prints ratios.

    bench.py ARCHDRAW [--markdown]

`make bench` runs it. What is missing (hyperfine, dot, D2, diagrams, rsvg-convert, valgrind) is left out and
said. Ratios are of the fastest runs, one after another, so that they mean something on a busy machine too;
README.md says how everything is measured. `--markdown` prints the tables of docs/performance.md.
"""

import argparse
import math
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import instructions
from generate import design
from timing import LIMIT, fastest, is_there, once, peak_megabytes

HERE = Path(__file__).resolve().parent
CASES = HERE.parent / "Comparison/cases"
BIN = Path(sys.executable).parent
D2 = BIN / "d2"
SIZES = [100, 200, 500, 1000, 2000]
DESIGNS_TO_BUILD = 200


class Bench:
    def __init__(self, archdraw, folder, is_markdown):
        self.archdraw = archdraw
        self.folder = folder
        self.is_markdown = is_markdown

    # What is run

    def svg(self, source):
        return [self.archdraw, source, "-o", self.folder / "archdraw.svg"]

    def dot(self, source):
        """Graphviz on the content of a design, its lines drawn as splines; `None` without Graphviz."""
        if not is_there("dot"):
            return None
        file = self.folder / "design.dot"
        subprocess.run([self.archdraw, source, "-f", "dot", "-o", file], check=True)
        return ["dot", "-Tsvg", file, "-o", self.folder / "dot.svg"]

    def d2(self, source):
        return [D2, "--layout", "elk", source, self.folder / "d2.svg"] if D2.exists() else None

    def diagrams(self, source):
        if not is_there("dot") or not (BIN / "diagrams").exists():
            return None
        script = self.folder / source.name
        shutil.copy(source, script)
        return [sys.executable, script]

    # What is printed

    def table(self, title, heads, rows):
        rows = [[str(cell) for cell in row] for row in rows]
        print(f"\n{'### ' if self.is_markdown else ''}{title}\n")
        if self.is_markdown:
            lines = [heads, ["---"] * len(heads), *rows]
            print("\n".join("| " + " | ".join(line) + " |" for line in lines))
        else:
            widths = [max(map(len, column)) for column in zip(heads, *rows)]
            for first, *rest in [heads, *rows]:
                cells = [cell.rjust(width) for cell, width in zip(rest, widths[1:])]
                print("  " + "  ".join([first.ljust(widths[0]), *cells]))
        sys.stdout.flush()

    def compare(self, title, own, others):
        """The time and memory of our command, and of others with how many times as long they take."""
        ours = fastest(own)
        rows = [["archdraw", milliseconds(ours), "1", megabytes(peak_megabytes(own))]]
        for name, command in others.items():
            if command is None:
                rows.append([name, "not here", "", ""])
                continue
            theirs = fastest(command)
            rows.append([name, milliseconds(theirs), ratio(theirs, ours), megabytes(peak_megabytes(command))])
        self.table(title, ["", "ms", "times archdraw", "MB"], rows)

    # The parts

    def small(self):
        self.compare("web-basic as SVG", self.svg("web-basic"), {"dot -Tsvg": self.dot("web-basic")})
        self.compare(
            "A web service (12 components) as each tool writes it", self.svg(CASES / "web.yaml"),
            {"dot -Tsvg": self.dot(CASES / "web.yaml"), "D2 ELK": self.d2(CASES / "web.d2"),
             "diagrams": self.diagrams(CASES / "web.py")})
        self.compare(
            "A shop in three zones (35 components)", self.svg(CASES / "zones.yaml"),
            {"dot -Tsvg": self.dot(CASES / "zones.yaml"), "D2 ELK": self.d2(CASES / "zones.d2"),
             "diagrams": self.diagrams(CASES / "zones.py")})

    def large(self):
        rows = []
        ours = {}
        for size in SIZES:
            yaml, d2 = self.folder / f"{size}.yaml", self.folder / f"{size}.d2"
            yaml.write_text(design(size), encoding="utf-8")
            d2.write_text(design(size, is_d2=True), encoding="utf-8")
            ours[size] = fastest(self.svg(yaml))
            row = [f"{size:,}", milliseconds(ours[size]), megabytes(ours[size] and peak_megabytes(self.svg(yaml)))]
            for command in [self.dot(yaml), self.d2(d2)]:
                theirs = fastest(command) if command else None
                row += [milliseconds(theirs), ratio(theirs, ours[size])]
            rows.append(row)
        self.table(
            "Growth", ["components", "archdraw ms", "MB", "dot ms", "ratio", "D2 ELK ms", "ratio"], rows)
        if ours[SIZES[0]] and ours[SIZES[-1]]:
            exponent = math.log(ours[SIZES[-1]] / ours[SIZES[0]]) / math.log(SIZES[-1] / SIZES[0])
            print(f"\nGrowth exponent from {SIZES[0]} to {SIZES[-1]:,} components: {exponent:.2f}")

    def png(self):
        rows = []
        for name in ["web-basic", "service-map"]:
            svg = self.folder / f"{name}.svg"
            subprocess.run([self.archdraw, name, "--theme", "light", "-o", svg], check=True)
            whole = fastest([self.archdraw, name, "-o", self.folder / "a.png"])
            drawing = fastest([self.archdraw, name, "-o", self.folder / "a.svg"])
            convert = ["rsvg-convert", "--zoom", "2", svg, "-o", self.folder / "r.png"]
            theirs = fastest(convert) if is_there("rsvg-convert") else None
            rows.append([name, milliseconds(whole), milliseconds(drawing), milliseconds(theirs), ratio(whole, theirs)])
        self.table(
            "PNG", ["", "archdraw ms", "of it the SVG", "rsvg-convert ms", "archdraw / rsvg-convert"], rows)

    def build(self):
        designs = self.folder / "designs"
        designs.mkdir()
        for number in range(DESIGNS_TO_BUILD):
            # Each another one, as alike as designs of one team are.
            text = design(12 + number % 12).replace("Part ", f"Part {number}.")
            (designs / f"{number:03}.yaml").write_text(text, encoding="utf-8")
        times = {}
        for jobs in [1, 2]:
            out = self.folder / f"out{jobs}"
            command = [self.archdraw, "build", designs, "-o", out, "--jobs", str(jobs)]
            times[jobs] = once(command)
        again = fastest(command)
        self.table(
            f"build: {DESIGNS_TO_BUILD} designs", ["", "ms", "times as fast as one process"],
            [["1 process", milliseconds(times[1]), "1"],
             ["2 processes", milliseconds(times[2]), ratio(times[1], times[2])],
             ["again, unchanged", milliseconds(again), ratio(times[1], again)]])

    def instructions(self):
        if not is_there("valgrind"):
            print("\nskipped: instruction counts (valgrind is not here)")
            return
        found = {}
        for name, source in instructions.sources(self.folder, ["web-basic", "35"]).items():
            found[name] = instructions.phases(self.archdraw, source, self.folder)
        rows = [[phase, *(f"{counts[phase] / 1e6:,.1f}" for counts in found.values())]
                for phase in next(iter(found.values()))]
        self.table("Instructions by phase, in millions", ["", *found], rows)


def milliseconds(seconds):
    return f"over {LIMIT:,} s" if seconds is None else f"{seconds * 1000:,.1f}"


def megabytes(number):
    return "" if number is None else f"{number:.1f}"


def ratio(number, base):
    return "" if not number or not base else f"{number / base:.2f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archdraw", type=Path)
    parser.add_argument("--markdown", action="store_true")
    parser.add_argument(
        "--parts", default="small,large,png,build,instructions", help="which, with commas between")
    options = parser.parse_args()
    if not is_there("hyperfine"):
        sys.exit("hyperfine is needed: apt-get install hyperfine")
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(options.archdraw.resolve(), Path(folder), options.markdown)
        for part in options.parts.split(","):
            getattr(bench, part)()
    print(f"\nMeasured on {time.strftime('%Y-%m-%d')}.")


if __name__ == "__main__":
    main()
