"""keep_geometry.py SCRIPT JSON [SPLINES]
Runs a script of `diagrams` and writes the geometry of what it draws, as Graphviz's JSON, instead of a
picture. SPLINES overrides how edges are drawn.
"""

import runpy
import sys

import diagrams

script, path, *splines = sys.argv[1:]


def keep(diagram):
    if splines:
        diagram.dot.graph_attr["splines"] = splines[0]
    with open(path, "wb") as file:
        file.write(diagram.dot.pipe(format="json", quiet=True))
    # What the library removes when it is done.
    open(diagram.filename, "w").close()


diagrams.Diagram.render = keep
runpy.run_path(script, run_name="__main__")
