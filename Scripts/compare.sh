#!/bin/sh
# compare.sh ARCHDRAW [OPTION]...
# Draws the designs in Tests/Comparison with archdraw, D2 and diagrams and prints what each drawing
# measures. The others are installed from PyPI into .venv; those that cannot be are left out.
set -eu
archdraw=$1
shift
cd "$(dirname "$0")/.."
python=.venv/bin/python

if ! test -x $python; then
  if ! python3 -m venv .venv; then
    rm -rf .venv
    echo "Python 3 with its module venv is needed (apt-get install python3-venv)" >&2
    exit 1
  fi
fi
while read -r package; do
  $python -m pip install --quiet --disable-pip-version-check "$package" ||
    echo "could not install $package" >&2
done <Tests/Comparison/requirements.txt

$python -m unittest discover --quiet -s Tests/Comparison
exec $python Tests/Comparison/compare.py "$archdraw" "$@"
