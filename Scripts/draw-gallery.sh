#!/bin/sh
# draw-gallery.sh ARCHDRAW FOLDER
# Draws every pattern in every language it has, as SVG and PNG, and a contact sheet of every component
# there is, light and dark.
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

sheet=$("$(dirname "$0")/make-contact-sheet.sh" "$archdraw")
for language in en ko; do
  for ending in .svg .png -dark.png; do
    theme=auto
    if [ $ending = -dark.png ]; then theme=dark; fi
    printf '%s\n' "$sheet" | "$archdraw" - --language $language --theme $theme \
      -o "$folder/contact-sheet-$language$ending" --scale 1
  done
done
