"""Counts the instructions of archdraw's phases, which are the same on a busy machine and a quiet one.

    instructions.py ARCHDRAW             print them
    instructions.py ARCHDRAW --check     compare them with those recorded in instructions.json
    instructions.py ARCHDRAW --record    record them

A phase is the difference of two runs: what a run that also lays out takes more is the layout. The
program is a release build (`make build`); callgrind, of valgrind, counts.

The counts hold for one processor architecture, compiler, C library and Graphviz. Where any of them is
another than recorded, --check says so and ends with status 77: nothing can be said there. Record anew
where CI runs, after each change of these and each change of speed that is meant.
"""

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from generate import design

HERE = Path(__file__).resolve().parent
RECORD = HERE / "instructions.json"
TOLERANCE = 0.10
NOT_COMPARABLE = 77
# Hashes that are the same in every run; callgrind counts what random ones cost too.
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "SWIFT_DETERMINISTIC_HASHING": "1"}
# What is added to a run, and what the addition is called.
PHASES = [
    ("start", ["--version"]), ("reading", ["-f", "dot"]), ("layout", ["-f", "json"]),
    ("drawing and writing", ["-f", "svg"]),
]


def count(command, folder):
    """The instructions of a run, in all of its code and the libraries'."""
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/callgrind.out", *map(str, command)],
        capture_output=True, text=True, env=ENVIRONMENT, check=False)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or not found:
        raise RuntimeError(done.stderr)
    return int(found[1])


def sources(folder, names):
    """The designs that are counted, by name: where they are."""
    found = {}
    for name in names:
        if name == "web-basic":
            found[name] = name
        elif name == "35":
            found[name] = HERE.parent / "Comparison/cases/zones.yaml"
        else:
            found[name] = Path(folder) / f"{name}.yaml"
            found[name].write_text(design(int(name)), encoding="utf-8")
    return found


def phases(archdraw, source, folder):
    """By phase: its instructions."""
    totals = []
    for _, options in PHASES:
        where = [] if options == ["--version"] else [source, "-o", Path(folder) / "drawing"]
        totals.append(count([archdraw, *where, *options], folder))
    own = [after - before for before, after in zip([0, *totals], totals)]
    return {name: number for (name, _), number in zip(PHASES, own)} | {"all": totals[-1]}


def toolchain():
    """What the counts depend on beside the code."""
    version = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=True).stdout
    package = subprocess.run(
        ["pkg-config", "--modversion", "libgvc"], capture_output=True, text=True, check=True).stdout
    return {
        "architecture": platform.machine(),
        "swift": re.search(r"Swift version (\S+)", version)[1],
        "libc": os.confstr("CS_GNU_LIBC_VERSION"),
        "graphviz": package.strip(),
        # Tries of a layout are made ahead of their turn, on four cores at most.
        "cores": min(4, os.cpu_count()),
    }


def check(archdraw, folder):
    recorded = json.loads(RECORD.read_text(encoding="utf-8"))
    here = toolchain()
    if recorded["toolchain"] != here:
        print(f"not comparable: recorded with {recorded['toolchain']}, here is {here}")
        return NOT_COMPARABLE
    status = 0
    for name, source in sources(folder, recorded["instructions"]).items():
        before = recorded["instructions"][name]
        now = count([archdraw, source, "-o", Path(folder) / "drawing.svg"], folder)
        change = now / before - 1
        print(f"{name}: {now:,} instructions, {change:+.1%} of the {before:,} recorded")
        if abs(change) > TOLERANCE:
            status = 1
    if status:
        print(f"beyond {TOLERANCE:.0%}: if it is meant, record anew with 'make record-instructions'")
    return status


def record(archdraw, folder, names):
    counts = {}
    for name, source in sources(folder, names).items():
        counts[name] = count([archdraw, source, "-o", Path(folder) / "drawing.svg"], folder)
        print(f"{name}: {counts[name]:,} instructions")
    text = json.dumps({"toolchain": toolchain(), "instructions": counts}, indent=2)
    RECORD.write_text(text + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archdraw", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--designs", default="web-basic,500", help="names and sizes, with commas between")
    options = parser.parse_args()
    archdraw = options.archdraw.resolve()
    names = options.designs.split(",")
    with tempfile.TemporaryDirectory() as folder:
        if options.check:
            sys.exit(check(archdraw, folder))
        if options.record:
            record(archdraw, folder, names)
            return
        for name, source in sources(folder, names).items():
            print(name)
            for phase, number in phases(archdraw, source, folder).items():
                print(f"  {phase:20} {number / 1e6:12,.1f} million")


if __name__ == "__main__":
    main()
