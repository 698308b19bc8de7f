#!/usr/bin/env bash
# Feed documents of eleven parsers' test suites and dates as feeds write them: how much is read right.
set -euo pipefail
data=$SHARED/data/feeds
python3 - "$data" "$OUT" <<'PYTHON'
import json, sys
data, out = sys.argv[1:]
with open(out + "/feeds-in.jsonl", "w") as lines:
    for case in json.load(open(data + "/cases.json")):
        line = {"id": case["id"], "file": case["file"], "contentType": case["ctype"] or "", "base": case["base"]}
        lines.write(json.dumps(line) + "\n")
with open(out + "/dates-in.jsonl", "w") as lines:
    for date in json.load(open(data + "/dates.json")):
        lines.write(json.dumps(date) + "\n")
PYTHON
(cd "$data" && "$FOOTNOTE" stage parse < "$OUT/feeds-in.jsonl") > "$OUT/feeds.jsonl"
python3 "$data/score.py" "$data/cases.json" "$OUT/feeds.jsonl" --core 1 --json "$OUT/feeds-score.json" | sed '/^unparsed/,$d'
# Whole feeds as somebody found them on the web, with every field checked: what the suites of feed-rs and rss-parser hold.
python3 - "$OUT/feeds-score.json" <<'PYTHON'
import json, sys
score = json.load(open(sys.argv[1]))
real = [score[suite] for suite in ("feed-rs", "rss-parser")]
cases, parsed, right = (sum(suite[key] for suite in real) for key in ("cases", "parsed", "pass"))
print(f"captured real feeds: {parsed} of {sum(s['parse_n'] for s in real)} parsed, {right} of {cases} fully right ({100 * right / cases:.1f} %)")
PYTHON
"$FOOTNOTE" stage dates < "$OUT/dates-in.jsonl" > "$OUT/dates.jsonl"
python3 "$data/score_dates.py" "$OUT/dates.jsonl"
