#!/usr/bin/env bash
# Stories: grouping (B-cubed and pairwise, one setting for all streams), traps and copies.
set -euo pipefail

# stream TITLE GOLD ARGUMENTS...: groups a stream without its answers and scores it
stream() {
  local title=$1 gold=$2
  shift 2
  python3 -c '
import json, sys
for line in open(sys.argv[1], encoding="utf-8"):
    row = json.loads(line)
    row.pop("story", None)
    row.pop("copyOf", None)
    print(json.dumps(row))' "$gold" > "$OUT/articles.jsonl"
  "$FOOTNOTE" stage group "$@" < "$OUT/articles.jsonl" > "$OUT/$title.jsonl"
  echo "-- $title $*"
  python3 "$SHARED/data/stories/score.py" "$gold" "$OUT/$title.jsonl"
}

for set in mix groundnews uci allsides; do
  stream "$set" "$SHARED/data/stories/$set-dev.jsonl"
done
stream ecbplus "$SHARED/data/stories/ecbplus-dev.jsonl" --text full
news="$SHARED/data/ai-news"
stream ai-news "$news/ai-stories-dev.jsonl"
python3 "$news/score_traps.py" "$news/ai-stories-dev.jsonl" "$news/ai-stories-dev.traps.json" "$OUT/ai-news.jsonl"
echo "-- copies, from summaries"
python3 "$news/score_copies.py" "$news/ai-stories-dev.jsonl" "$OUT/ai-news.jsonl"
echo "-- copies in groundnews, from bodies: pairs that share half of the runs of four words of the shorter text"
python3 - "$SHARED/data/stories/groundnews-dev.jsonl" "$OUT/groundnews.jsonl" <<'PYTHON'
import collections, itertools, json, re, sys

rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
copies = {r["id"]: r.get("copyOf") for r in map(json.loads, open(sys.argv[2], encoding="utf-8"))}

def runs(text):
    words = re.findall(r"\w+", re.sub("['\u2019]", "", text.lower()))
    return set(zip(*[words[i:] for i in range(4)]))

sets = {r["id"]: runs(r.get("body") or "") for r in rows}
publisher = {r["id"]: r["publisher"] for r in rows}
where, shared = collections.defaultdict(list), collections.Counter()
for article, own in sets.items():
    for run in own:
        where[run].append(article)
for articles in where.values():
    if len(articles) < 200:
        shared.update(itertools.combinations(articles, 2))
half = {p for p, n in shared.items() if publisher[p[0]] != publisher[p[1]] and 2 * n >= min(len(sets[a]) for a in p)}
later = {pair[1] for pair in half}
named = {article for article, original in copies.items() if original}
right = sum(1 for article in named if any(article in pair for pair in half))
print(f"named copies that are one {right} of {len(named)}; copies that were named {len(named & later)} of {len(later)}")
PYTHON
