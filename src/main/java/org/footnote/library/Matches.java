package org.footnote.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Where the words of a search stand in a text, and the piece of it that shows them best.
record Matches(List<SearchQuery.Term> terms) {
    private static final int SNIPPET_UNITS = 180;
    private static final int UNITS_BEFORE = 50;

    /// A piece of a text and where the words stand in it.
    record Snippet(String text, List<SearchHit.Range> ranges) {}

    /// A match and the number of the term that it is of.
    private record Match(int term, SearchHit.Range range) {}

    List<SearchHit.Range> in(String text) {
        return find(text).stream().map(Match::range).toList();
    }

    private List<Match> find(String text) {
        var words = Words.of(text);
        var found = new ArrayList<Match>();
        for (int index = 0; index < words.size(); index++) {
            for (int term = 0; term < terms.size(); term++) {
                if (stands(terms.get(term), words, index)) {
                    var last = words.get(index + terms.get(term).words().size() - 1);
                    found.add(
                            new Match(term, new SearchHit.Range(words.get(index).start(), last.end())));
                    break;
                }
            }
        }
        return withoutOverlaps(found);
    }

    private static List<Match> withoutOverlaps(List<Match> found) {
        var kept = new ArrayList<Match>();
        int end = 0;
        for (var match : found) {
            if (match.range().start() >= end) {
                kept.add(match);
                end = match.range().end();
            }
        }
        return kept;
    }

    private static boolean stands(SearchQuery.Term term, List<Words.Word> words, int index) {
        var wanted = term.words();
        if (index + wanted.size() > words.size()) {
            return false;
        }
        for (int offset = 0; offset < wanted.size(); offset++) {
            var word = words.get(index + offset).folded();
            var open = term.beginning() && offset == wanted.size() - 1;
            if (open ? !word.startsWith(wanted.get(offset)) : !word.equals(wanted.get(offset))) {
                return false;
            }
        }
        return true;
    }

    /// The piece that holds the most different terms; the beginning of the text if none stands in it.
    Snippet snippet(String text) {
        var found = find(text);
        var best = found.isEmpty() ? 0 : found.get(densest(found)).range().start();
        var start = best <= UNITS_BEFORE ? 0 : wordStart(text, best - UNITS_BEFORE);
        var end = Math.min(text.length(), start + SNIPPET_UNITS);
        end = end == text.length() ? end : wordEnd(text, end, start);
        // Never alone in a line.
        var before = start > 0 ? "…\u00A0" : "";
        var piece = before + text.substring(start, end).replaceAll("\\s", " ") + (end < text.length() ? "\u00A0…" : "");
        var ranges = new ArrayList<SearchHit.Range>();
        for (var match : found) {
            if (match.range().start() >= start && match.range().end() <= end) {
                var shift = before.length() - start;
                ranges.add(new SearchHit.Range(
                        match.range().start() + shift, match.range().end() + shift));
            }
        }
        return new Snippet(piece, ranges);
    }

    private static int densest(List<Match> found) {
        int best = 0;
        int most = 0;
        for (int first = 0; first < found.size(); first++) {
            var terms = new HashSet<Integer>();
            var until = found.get(first).range().start() + SNIPPET_UNITS - UNITS_BEFORE;
            for (int index = first;
                    index < found.size() && found.get(index).range().end() <= until;
                    index++) {
                terms.add(found.get(index).term());
            }
            if (terms.size() > most) {
                most = terms.size();
                best = first;
            }
        }
        return best;
    }

    private static int wordStart(String text, int from) {
        for (int index = from; index < from + UNITS_BEFORE / 2; index++) {
            if (Character.isWhitespace(text.charAt(index))) {
                return index + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static int wordEnd(String text, int from, int start) {
        for (int index = from; index > Math.max(start, from - UNITS_BEFORE / 2); index--) {
            if (Character.isWhitespace(text.charAt(index))) {
                return index;
            }
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    }
}
