#!/bin/sh
# make-venv.sh REQUIREMENTS...: a virtual environment of Python in .venv, with what these files list, a
# package on each line. What cannot be installed is told and left out.
set -eu
cd "$(dirname "$0")/.."
python=.venv/bin/python
if ! test -x $python; then
  if ! python3 -m venv .venv; then
    rm -rf .venv
    echo "Python 3 with its module venv is needed (apt-get install python3-venv)" >&2
    exit 1
  fi
fi
for list; do
  while read -r package; do
    $python -m pip install --quiet --disable-pip-version-check "$package" ||
      echo "could not install $package" >&2
  done <"$list"
done
