#!/usr/bin/env bash
# Is it about AI, and which topic: precision, recall, F1, topic accuracy on the development labels.
set -euo pipefail
data=$SHARED/data
awk '{ sub(/^\{/, "{\"id\": \"" NR - 1 "\", "); print }' "$data/stories/background.jsonl" > "$OUT/relevance-in.jsonl"
"$FOOTNOTE" stage relevance < "$OUT/relevance-in.jsonl" > "$OUT/relevance-all.jsonl"
echo "unsure: $(grep -c '"ai":null' "$OUT/relevance-all.jsonl") of $(wc -l < "$OUT/relevance-all.jsonl")"
sed 's/"ai":null/"ai":false/' "$OUT/relevance-all.jsonl" > "$OUT/relevance.jsonl"
python3 "$data/relevance/score.py" "$data/relevance/labels-dev.jsonl" "$OUT/relevance.jsonl"
