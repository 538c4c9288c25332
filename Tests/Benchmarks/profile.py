"""Where the instructions of a run go.

    profile.py ARCHDRAW-WITH-SYMBOLS DESIGN…

Prints, for each design, what each part of the program and each library takes by itself, and the functions
that take most with what they call. A stripped program has no names: `make bench` builds one that has.
"""

import argparse
import re
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

from instructions import ENVIRONMENT, sources

LINE = re.compile(r"^ *([\d,]+) \([ \d.]+%\)  (.*?):(.*?)(?: \[(.*)\])?$")
SHARE = 0.02  # functions below this part of all are left out


def rows(profile, *options):
    """Instructions, function and file, of each function."""
    text = subprocess.run(
        ["callgrind_annotate", "--threshold=100", *options, profile],
        capture_output=True, text=True, check=True).stdout
    for line in text.splitlines():
        found = LINE.match(line)
        if found:
            yield int(found[1].replace(",", "")), found[3], Path(found[4] or found[2]).name


def part(function, file, program):
    """The part of the program, or the library, that a function belongs to."""
    if file != program:
        return re.sub(r"\.so.*|-linux.*", "", file)
    found = re.search(r"\d+(Archdraw[A-Za-z]*|Mustache|ArgumentParser|Foundation[A-Za-z]*)", function)
    if found:
        # A mangled name says how long each of its words is.
        length = int(re.search(r"(\d+)" + found[1], function)[1][-2:])
        return found[1][:length]
    return "Swift's runtime and standard library"


def demangled(names):
    done = subprocess.run(
        ["swift", "demangle", "--simplified", "--compact"], input="\n".join(names), capture_output=True,
        text=True, check=True)
    return [re.sub(r"^(generic )?specialized |^function signature specialization.*? of ", "", name)
            for name in done.stdout.splitlines()]


def print_profile(name, archdraw, source, folder):
    profile = Path(folder) / "profile.out"
    subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", archdraw, str(source), "-o",
         Path(folder) / "drawing.svg"], env=ENVIRONMENT, check=True, capture_output=True)
    own = list(rows(profile))
    total = sum(number for number, _, _ in own)
    print(f"\n{name}: {total / 1e6:,.1f} million instructions")
    parts = Counter()
    for number, function, file in own:
        parts[part(function, file, archdraw.name)] += number
    for title, number in parts.most_common(12):
        print(f"  {number / total:6.1%}  {title}")
    print("  with what they call:")
    found = [(number, function) for number, function, file in rows(profile, "--inclusive=yes")
             if file == archdraw.name and "Archdraw" in function and number > total * SHARE]
    seen = set()
    for (number, _), title in zip(found, demangled([function for _, function in found])):
        if title not in seen and "closure" not in title and "partial apply" not in title:
            seen.add(title)
            print(f"  {number / total:6.1%}  {re.sub(r'''(['])[0-9]+$''', '', title)[:90]}")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archdraw", type=Path)
    parser.add_argument("designs", nargs="+", help="web-basic, 35, or a number of components")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name, source in sources(folder, options.designs).items():
            print_profile(name, options.archdraw.resolve(), source, folder)


if __name__ == "__main__":
    main()
