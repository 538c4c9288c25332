#!/bin/sh
# fuzz.sh SECONDS: fuzzes the reader with any bytes and with keys and values in wrong places, the way from a
# text to SVG and the layout of odd shapes, all for the same part of the time. Ends with a status other than 0 when something is found; the input that did it is
# then in Tests/Fuzz/.build/finds. What was learnt stays in Tests/Fuzz/.build/corpus. SEED in the environment
# makes a run repeatable, TARGETS picks among them.
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
for target in $targets; do
  corpus=.build/corpus/$target
  mkdir -p "$corpus"
  seeds=../Fixtures
  case $target in shapes | mistakes) seeds= ;; esac
  echo "== $target"
  .build/release/ArchdrawFuzz $target -max_total_time=$((seconds / count)) -dict=archdraw.dict \
    -max_len=4096 -timeout=60 -report_slow_units=60 -rss_limit_mb=2048 -detect_leaks=0 -print_final_stats=1 \
    -seed="${SEED:-0}" \
    -artifact_prefix=.build/finds/$target- "$corpus" $seeds 2>&1 |
    tee ".build/$target.log" | tail -n 12
  if grep -q "^SUMMARY: " ".build/$target.log"; then exit 1; fi
done
