#!/usr/bin/env bash
# Article pages to clean text: what belongs and what does not, titles, authors, days; links to single sentences.
set -euo pipefail
data=$SHARED/data/pages
cd "$data"
awk -F'\t' '{ printf "{\"id\": \"%s/%s\", \"file\": \"%s\", \"url\": \"%s\"}\n", $1, $2, $3, $4 }' manifest.tsv > "$OUT/pages-in.jsonl"
"$FOOTNOTE" stage extract < "$OUT/pages-in.jsonl" > "$OUT/pages.jsonl"
echo "without captions:"
python3 score.py gold.json "$OUT/pages.jsonl"
echo "with captions (what the reader's page shows):"
python3 -c '
import json, sys
for line in sys.stdin:
    row = json.loads(line)
    row.pop("text", None)
    print(json.dumps(row))
' < "$OUT/pages.jsonl" > "$OUT/pages-html.jsonl"
python3 score.py gold.json "$OUT/pages-html.jsonl" | grep '^ *moz'
echo "links to single sentences of 200 pages:"
awk 'NR % 3 == 0' "$OUT/pages-in.jsonl" | head -200 | "$FOOTNOTE" stage extract --links > "$OUT/links.jsonl"
python3 - "$OUT/links.jsonl" << 'PYTHON'
"""Follows each link as the text fragment specification says and counts the places that it means."""
import json, re, sys, unicodedata
from urllib.parse import unquote

def bounded(text, at):
    return at <= 0 or at >= len(text) or not (text[at - 1].isalnum() and text[at].isalnum())

def search(text, words, start, open_bound, close_bound):
    at = text.find(words, start)
    while at >= 0:
        if (not open_bound or bounded(text, at)) and (not close_bound or bounded(text, at + len(words))):
            return at
        at = text.find(words, at + 1)
    return -1

def space(text, at):
    while at < len(text) and text[at].isspace():
        at += 1
    return at

def places(text, directive):
    parts = directive.split(',')
    prefix = unquote(parts.pop(0)[:-1]).lower() if parts[0].endswith('-') else ''
    suffix = unquote(parts.pop()[1:]).lower() if parts[-1].startswith('-') else ''
    first, last = unquote(parts[0]).lower(), unquote(parts[1]).lower() if len(parts) > 1 else ''
    found, start = [], 0
    while True:
        begin = start
        if prefix:
            at = search(text, prefix, start, True, False)
            if at < 0:
                return found
            start, begin = at + 1, space(text, at + len(prefix))
        at = search(text, first, begin, not prefix, bool(last) or not suffix)
        if at < 0:
            return found
        if prefix and at != begin:
            continue
        if not prefix:
            start = at + 1
        end = at + len(first)
        while True:
            if last:
                at_last = search(text, last, end, True, not suffix)
                if at_last < 0:
                    break
                end = at_last + len(last)
            if not suffix or search(text, suffix, space(text, end), False, True) == space(text, end):
                found.append((at, end))
                break
            if not last:
                break

total = once = wider = plain = wrong = 0
for line in open(sys.argv[1], encoding='utf-8'):
    row = json.loads(line)
    text = row['text'].encode('utf-16-le')
    folded = ''.join(c.lower() if len(c.lower()) == 1 else c for c in row['text'])
    for sentence in row['sentences']:
        quote = text[2 * sentence['start']:2 * sentence['end']].decode('utf-16-le')
        total += 1
        if ':~:text=' not in sentence['link']:
            plain += 1
            continue
        start = len(text[:2 * sentence['start']].decode('utf-16-le'))
        end = start + len(quote)
        found = places(folded, sentence['link'].split(':~:text=')[1])
        right = len(found) == 1 and found[0][0] <= start and found[0][1] >= end
        once += right
        wider += right and found[0] != (start, end)
        wrong += not right
print('sentences %d, found exactly once %.2f %% (%d of them with a mark that begins before the sentence), plain address %d, other %d'
      % (total, 100 * once / max(1, total), wider, plain, wrong))
PYTHON
