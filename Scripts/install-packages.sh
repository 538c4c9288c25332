#!/bin/sh
# Installs what archdraw needs beside Swift, when it is missing: Graphviz and libyaml (to build and to run), librsvg
# (for PNG and PDF), libarchive (for PowerPoint and for icons from a zip file) and the fonts that its drawings
# name first. With `test-apps`, also the programs that `make test-apps` opens drawings in and watches archdraw
# with; with `bench`, those that `make bench` times it against; with `valgrind`, valgrind.
set -eu

is_installed_apt() {
  test "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    echo "These packages are missing and only root can install them:$missing" >&2
    echo "As root: apt-get install$missing" >&2
    exit 1
  fi
}

app_packages="libreoffice-impress poppler-utils python3-venv"

# What the tests need from PyPI, in an environment of its own.
with_python() {
  root="$(dirname "$0")/.."
  python="$root/.venv-apps/bin/python"
  test -x "$python" || python3 -m venv "$root/.venv-apps"
  "$python" -m pip install --quiet --disable-pip-version-check -r "$root/Tests/AppTests/requirements.txt"
}

with_apt() {
  missing=
  packages="pkg-config libgraphviz-dev libyaml-dev librsvg2-2 fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji"
  # Newer systems have it under another name, which answers to this one.
  if ! /sbin/ldconfig -p | grep -q 'libarchive\.so\.13'; then packages="$packages libarchive13"; fi
  case "${1-}" in
    test-apps) packages="$packages graphviz librsvg2-bin chromium $app_packages strace valgrind" ;;
    bench) packages="$packages graphviz librsvg2-bin hyperfine valgrind" ;;
    valgrind) packages="$packages valgrind" ;;
  esac
  for package in $packages; do
    is_installed_apt "$package" || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  echo "Installing$missing"
  as_root apt-get update -qq
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
}

with_brew() {
  for package in pkg-config graphviz libyaml librsvg; do
    brew list --versions "$package" >/dev/null || brew install "$package"
  done
  # macOS has an emoji font of its own.
  for font in font-noto-sans font-noto-sans-cjk; do
    brew list --cask --versions "$font" >/dev/null || brew install --cask "$font"
  done
}

if command -v apt-get >/dev/null; then
  with_apt "${1-}"
elif command -v brew >/dev/null; then
  with_brew
elif command -v pkg-config >/dev/null && pkg-config --exists libgvc yaml-0.1; then
  : # Installed in some other way.
else
  cat >&2 <<'HELP'
archdraw needs three libraries, and neither apt nor brew is here to install them. With your own package
manager, install:
  Graphviz with its headers  (graphviz-devel, graphviz-dev or graphviz)
  libyaml with its headers   (libyaml-devel, libyaml-dev or libyaml)
  librsvg 2.52 or later      (librsvg2, librsvg)
  the fonts Noto Sans, Noto Sans CJK and Noto Color Emoji
and pkg-config, so that the build finds them. On macOS, install Homebrew first: https://brew.sh
HELP
  exit 1
fi

if [ "${1-}" = test-apps ]; then with_python; fi
