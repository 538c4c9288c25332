#!/usr/bin/env python3
"""Writes Sources/ArchdrawText/WidthTables.swift from the fonts that a drawing names first.

    python3 -m venv .venv && .venv/bin/pip install fonttools uharfbuzz
    .venv/bin/python Scripts/make-width-tables.py [FONTS]

FONTS is the folder that holds NotoSans-Regular.ttf, NotoSans-Bold.ttf, NotoColorEmoji.ttf and
NotoSansCJK-{Regular,Bold}.ttc, at any depth (packages fonts-noto-core, fonts-noto-cjk and
fonts-noto-color-emoji); /usr/share/fonts unless told. The file it writes is committed: nobody needs
the fonts to build or to run archdraw.
"""

import pathlib
import sys
import unicodedata

import uharfbuzz
from fontTools.ttLib import TTCollection, TTFont

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "Sources/ArchdrawText/WidthTables.swift"
FONTS = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts")
ASCII = [chr(c) for c in range(0x20, 0x7F)]
# Runs of the Latin table are joined over gaps up to this; a gap costs a zero a code point.
LARGEST_GAP = 16
# What a character costs that no table knows. Also the width of Han, Kana and fullwidth forms.
DEFAULT = 1000


def path(name):
    found = sorted(FONTS.rglob(name))
    if not found:
        sys.exit(f"{name} is not under {FONTS}")
    return found[0]


def advances(font):
    """The advance of each code point in thousandths of an em."""
    units = font["head"].unitsPerEm
    metrics = font["hmtx"]
    return {u: round(metrics[g][0] * 1000 / units) for u, g in font.getBestCmap().items()}


def korean(name):
    """The Korean face of a collection; the others' advances differ in what Noto Sans has."""
    fonts = TTCollection(path(name)).fonts
    return next(f for f in fonts if "Sans CJK KR" in f["name"].getDebugName(4))


def is_drawn(u):
    """Whether a character has a place of its own: no mark, no control, no soft hyphen."""
    return unicodedata.category(chr(u)) not in ("Mn", "Me", "Cc", "Cf")


def latin_runs(regular, bold):
    """[(first, [width regular], [width bold])]; a zero stands for a character that is not there."""
    runs = []
    for u in sorted(u for u in set(regular) & set(bold) if regular[u] > 0 and is_drawn(u)):
        if not runs or u - runs[-1][0] - len(runs[-1][1]) > LARGEST_GAP:
            runs.append((u, [], []))
        first, r, b = runs[-1]
        gap = u - first - len(r)
        r += [0] * gap + [regular[u]]
        b += [0] * gap + [bold[u]]
    return runs


def uniform_runs(widths, known):
    """[(first, last, width)] of the code points that are not in `known` and not of the usual width."""
    runs = []
    for u in sorted(u for u in widths if u not in known and widths[u] not in (0, DEFAULT)):
        if runs and runs[-1][1] == u - 1 and runs[-1][2] == widths[u]:
            runs[-1][1] = u
        else:
            runs.append([u, u, widths[u]])
    return runs


def kerning(file, advance):
    """What each pair of ASCII characters adds, as HarfBuzz applies it."""
    font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(file))))

    def width(text):
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(font, buffer, {"liga": False})
        return sum(p.x_advance for p in buffer.glyph_positions)

    return {
        (a, b): width(a + b) - advance[ord(a)] - advance[ord(b)] for a in ASCII for b in ASCII}


def classes(vectors):
    """The number of each vector's class, classes numbered as they appear."""
    numbers = {}
    return [numbers.setdefault(v, len(numbers)) for v in vectors], list(numbers)


def filled(numbers):
    lines, line = [], "   "
    for n in numbers:
        if len(line) + len(str(n)) + 2 > 100:
            lines.append(line)
            line = "   "
        line += f" {n},"
    return "\n".join(lines + [line])


def table(name, kind, numbers, comment):
    return f"/// {comment}\nlet {name}: [{kind}] = [\n{filled(numbers)}\n]\n\n"


def main():
    files = {w: path(f"NotoSans-{w}.ttf") for w in ("Regular", "Bold")}
    latin = {w: advances(TTFont(f)) for w, f in files.items()}
    cjk = {w: advances(korean(f"NotoSansCJK-{w}.ttc")) for w in files}
    emoji = advances(TTFont(path("NotoColorEmoji.ttf")))
    runs = latin_runs(latin["Regular"], latin["Bold"])
    # The weights of CJK agree but for a handful of symbols: the wider of the two will do.
    widest = {u: max(w, cjk["Bold"].get(u, 0)) for u, w in cjk["Regular"].items()}
    others = uniform_runs(widest, latin["Regular"])

    pairs = {w: kerning(f, latin[w]) for w, f in files.items()}
    weights = list(pairs)
    left, left_classes = classes(
        [tuple(pairs[w][a, b] for w in weights for b in ASCII) for a in ASCII])
    right, right_classes = classes(
        [tuple(pairs[w][a, b] for w in weights for a in ASCII) for b in ASCII])
    kern = {
        w: [pairs[w][ASCII[left.index(i)], ASCII[right.index(j)]]
            for i in range(len(left_classes)) for j in range(len(right_classes))]
        for w in weights}

    out = (
        "// Made by Scripts/make-width-tables.py from Noto Sans, Noto Sans CJK and Noto Color Emoji;\n"
        "// do not edit.\n"
        "// swift-format-ignore-file\n\n")
    out += f"/// The advance of every emoji.\nlet emojiWidth = {emoji[0x1F600]}\n\n"
    out += "/// The advance of Han, Kana and fullwidth forms, and of what no table knows.\n"
    out += f"let defaultWidth = {DEFAULT}\n\n"
    starts, offset = [], 0
    for first, widths, _ in runs:
        starts += [first, first + len(widths) - 1, offset]
        offset += len(widths)
    out += table(
        "latinRuns", "Int32", starts,
        "First and last code point of each run of Noto Sans, and where its widths start.")
    for index, weight in ((1, "Regular"), (2, "Bold")):
        out += table(
            f"latinWidths{weight}", "UInt16", [w for run in runs for w in run[index]],
            f"Advances in Noto Sans {weight}, in 1/1000 em; 0: not in the font.")
    out += table(
        "otherRuns", "Int32", [n for run in others for n in run],
        "First and last code point and advance of what Noto Sans CJK draws narrower than an em.")
    out += table("kerningLeft", "UInt8", left, "The class of each ASCII character before another.")
    out += table("kerningRight", "UInt8", right, "The class of each ASCII character after another.")
    out += f"/// The number of classes in `kerningRight`.\nlet kerningColumns = {len(right_classes)}\n\n"
    for weight in weights:
        out += table(
            f"kerning{weight}", "Int16", kern[weight],
            f"What a pair of classes adds in Noto Sans {weight}, a row for each left class.")
    OUTPUT.write_text(out.rstrip("\n") + "\n")


if __name__ == "__main__":
    main()
