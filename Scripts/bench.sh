#!/bin/sh
# bench.sh ARCHDRAW [RUNS]
# The time a whole run takes, from start to end: the best and the median of many, in milliseconds.
set -eu
archdraw=$1
runs=${2:-40}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

measure() {
  name=$1
  shift
  "$@" >/dev/null # once to warm the caches
  i=0
  while [ "$i" -lt "$runs" ]; do
    start=$(date +%s%N)
    "$@" >/dev/null
    end=$(date +%s%N)
    echo $(((end - start) / 1000))
    i=$((i + 1))
  done | sort -n | awk -v name="$name" '
    { t[NR] = $1 }
    END { printf "%-28s best %7.2f ms   median %7.2f ms\n", name, t[1] / 1000, t[int((NR + 1) / 2)] / 1000 }'
}

measure "start (--version)" "$archdraw" --version
for pattern in web-basic rag service-map; do
  measure "$pattern, svg" "$archdraw" "$pattern" -o "$folder/drawing.svg"
done
measure "web-basic, png" "$archdraw" web-basic -o "$folder/drawing.png"
