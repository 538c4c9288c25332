#!/bin/sh
# bench.sh ARCHDRAW ARCHDRAW-WITH-SYMBOLS [OPTION]...
# Times archdraw against Graphviz, D2 and diagrams, and shows where its instructions go. The other tools
# come from PyPI into .venv; those that cannot be had are left out.
set -eu
archdraw=$1
symbols=$2
shift 2
cd "$(dirname "$0")/.."
Scripts/make-venv.sh Tests/Comparison/requirements.txt
.venv/bin/python Tests/Benchmarks/bench.py "$archdraw" "$@"
if command -v valgrind >/dev/null; then
  exec .venv/bin/python Tests/Benchmarks/profile.py "$symbols" ${PROFILED:-35 500 2000}
fi
