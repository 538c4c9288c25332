#!/bin/sh
# fuzz.sh SECONDS: fuzzes the reader with any bytes and with keys and values in wrong places, the way from a
# text to SVG and the layout of odd shapes, all for the same part of the time. Ends with a status other than
# 0 when something is found, and an input that takes 20 seconds is; what did it is then in
# Tests/Fuzz/.build/finds. What was learnt stays in Tests/Fuzz/.build/corpus. With SEED in the environment
# nothing learnt is used, so that a run is much like the last; TARGETS picks among them.
set -eu
seconds=$1
cd "$(dirname "$0")/../Tests/Fuzz"

resources=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
if ! ls "$resources"/clang/lib/*/libclang_rt.fuzzer* >/dev/null 2>&1; then
  echo "This toolchain has no libFuzzer: nothing is fuzzed."
  exit 0
fi

swift build -c release --product ArchdrawFuzz -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld \
  -Xcc -fsanitize=fuzzer-no-link

# Graphviz leaks a little in every layout, and Swift's own report of a crash takes a minute.
export SWIFT_BACKTRACE=enable=no
mkdir -p .build/finds
targets=${TARGETS:-reader mistakes drawing shapes}
count=$(echo "$targets" | wc -w)
failed=
for target in $targets; do
  echo "== $target"
  if [ -n "${SEED:-}" ]; then corpus=$(mktemp -d); else corpus=.build/corpus/$target; fi
  mkdir -p "$corpus"
  # Those that take bytes as choices have no seeds, and would begin with designs of nothing.
  case $target in
  shapes | mistakes) set -- -len_control=0 -max_len=600 "$corpus" ;;
  *) set -- -max_len=4096 "$corpus" ../Fixtures ;;
  esac
  log=.build/$target.log
  .build/release/ArchdrawFuzz $target -max_total_time=$((seconds / count)) -dict=archdraw.dict \
    -timeout=20 -report_slow_units=20 -rss_limit_mb=2048 -detect_leaks=0 -print_final_stats=1 -seed="${SEED:-0}" \
    -artifact_prefix=.build/finds/$target- "$@" >"$log" 2>&1 || failed="$failed $target"
  tail -n 12 "$log"
  [ -z "${SEED:-}" ] || rm -rf "$corpus"
done
[ -z "$failed" ] && exit 0
echo "Found something:$failed. The inputs are in Tests/Fuzz/.build/finds:"
ls .build/finds
exit 1
