#!/bin/sh
# draw-gallery.sh ARCHDRAW FOLDER
# Draws every pattern in every language it has, as SVG and PNG.
set -eu
archdraw=$1
folder=$2

mkdir -p "$folder"
rm -f "$folder"/*.svg "$folder"/*.png
"$archdraw" list patterns | sed -n 's/^  \([^ ]*\) .*/\1/p' | while read -r pattern; do
  for language in en ko; do
    for format in svg png; do
      "$archdraw" "$pattern" --language "$language" -o "$folder/$pattern-$language.$format"
    done
  done
done
