#!/bin/sh
# Briefs: ROUGE of five topics at 250 words, and citations, corroboration and disagreements on twelve AI stories.
set -eu
mkdir -p "$OUT"
"$FOOTNOTE" stage brief --words 250 < "$SHARED/data/briefs/articles.jsonl" > "$OUT/briefs-250.jsonl"
python3 "$SHARED/data/briefs/score.py" "$SHARED/data/briefs/references" "$OUT/briefs-250.jsonl" --words 250
python3 -c '
import json, sys
for line in sys.stdin:
    article = json.loads(line)
    article.pop("copyOf", None)
    print(json.dumps(article))
' < "$SHARED/data/ai-news/ai-briefs-dev.jsonl" > "$OUT/ai-briefs-in.jsonl"
"$FOOTNOTE" stage brief < "$OUT/ai-briefs-in.jsonl" > "$OUT/ai-briefs.jsonl"
python3 "$SHARED/data/ai-news/score_briefs.py" "$SHARED/data/ai-news/ai-briefs-dev.jsonl" \
    "$SHARED/data/ai-news/ai-briefs-dev.gold.json" "$OUT/ai-briefs.jsonl"
