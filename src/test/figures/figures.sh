#!/usr/bin/env bash
# Measures each stage on the real data of SHARED and prints its scorer's figures. Usage: figures.sh SHARED
set -euo pipefail
shared=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
export SHARED=$shared
export FOOTNOTE="$here/../../../target/footnote/bin/footnote"
OUT=$(mktemp -d)
export OUT
trap 'rm -rf "$OUT"' EXIT
for figure in "$here"/figure-*.sh; do
  [ -e "$figure" ] || continue
  echo "== $(basename "$figure" .sh | sed 's/^figure-//')"
  bash "$figure" || echo "This figure could not be measured."
done
