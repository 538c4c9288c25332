#!/bin/sh
# compare.sh ARCHDRAW [OPTION]...
# Draws the designs in Tests/Comparison with archdraw, D2 and diagrams and prints what each drawing
# measures. The others are installed from PyPI into .venv; those that cannot be are left out.
set -eu
archdraw=$1
shift
cd "$(dirname "$0")/.."
python=.venv/bin/python

Scripts/make-venv.sh Tests/Comparison/requirements.txt
$python -m unittest discover --quiet -s Tests/Comparison
exec $python Tests/Comparison/compare.py "$archdraw" "$@"
