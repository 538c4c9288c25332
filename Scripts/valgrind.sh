#!/bin/sh
# valgrind.sh ARCHDRAW: draws under valgrind what goes through each library written in C (Graphviz,
# librsvg, Pango, libarchive). Ends with a status other than 0 when memory is read or written that should not be,
# or when our own code loses some. What the libraries keep or lose is told in Scripts/valgrind.supp.
set -eu
archdraw=$1
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
printf 'components:\n  user: user\n  web: { type: ec2, icon: dot.svg }\n  db: rds\nflows:\n  - user -> web -> db: SQL\n' \
  >"$folder/design.yaml"
printf 'components:\n  web: { type: ec2, label: "\360\237\221\251 家 Web" }\n' >"$folder/emoji.yaml"
echo "<svg viewBox='0 0 8 8'><path d='M0 0h8v8z'/></svg>" >"$folder/dot.svg"

check() {
  echo "== $*"
  # Swift compares what was never set, and then does not use the outcome: only addresses and leaks count.
  valgrind --quiet --undef-value-errors=no --error-exitcode=9 --leak-check=full --show-leak-kinds=definite \
    --errors-for-leak-kinds=definite --suppressions="$here/valgrind.supp" "$archdraw" "$@"
}

check "$folder/design.yaml" -o "$folder/design.svg"
# Flows over several ranks, for which Graphviz makes nodes of its own.
check "$here/../Tests/Fixtures/designs/order-events-fanout.yaml" -o "$folder/long.svg"
check "$folder/design.yaml" -o "$folder/design.png"
check "$folder/design.yaml" -o "$folder/design.pdf"
check "$folder/design.yaml" -o "$folder/paths.svg" --text paths
check "$folder/emoji.yaml" -o "$folder/emoji.png"
check "$folder/design.yaml" -o "$folder/sets.svg" --icons "$here/../Tests/Fixtures/icon-sets/small.zip"
check deck "$folder/design.yaml" -o "$folder/deck.pptx"
check deck "$folder/design.yaml" -o "$folder/filled.pptx" --template "$folder/deck.pptx"
echo "Nothing found."
