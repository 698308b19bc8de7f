#!/usr/bin/env bash
# Measures the packaged program beside other readers, all in the same run: bench.sh SHARED OUT [PEER...]
# Needs a display (for instance: Xvfb :77 -screen 0 1280x900x24 & DISPLAY=:77 openbox &) and `mvn package` before it,
# or `mvn -P dist package`: then what is handed to readers is measured, with its start-up cache.
# FAULTS=1 measures 20 faulty feeds among 200 in place of the protocol.
set -euo pipefail
shared=$(realpath "$1")
out=$(realpath -m "$2")
shift 2
here=$(cd "$(dirname "$0")" && pwd)
target=$(realpath -m "$here/../../../target")
export PATH="$target/dist/footnote/bin:$target/footnote/bin:$PATH"
echo "Measures $(command -v footnote)" >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$shared/bench/bench.py" "$@" --custom "$here/footnote.json" --work "$work" --out "$out" ${FAULTS:+--faults}
if [ -z "${FAULTS:-}" ]; then
  python3 "$shared/bench/summary.py" "$out"
fi
