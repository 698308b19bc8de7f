package org.footnote.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footnote.model.Source;
import org.footnote.text.Token;
import org.footnote.text.Tokens;

/// Finds sources that are syndicated copies of an earlier one, by the runs of five words that they share.
/// Pure functions.
public final class Copies {
    private static final int RUN = 5;
    private static final int LEAST_RUNS = 20;
    private static final double SHARED = .55;

    private Copies() {}

    /// The same sources in the same order, with the copies among them marked. What the caller has marked stays.
    public static List<SourceText> mark(List<SourceText> sources) {
        var inTime = sources.stream().sorted(Chronology.OF_SOURCES).toList();
        var originals = new ArrayList<Original>();
        var marked = new ArrayList<>(sources);
        for (var source : inTime) {
            if (source.isCopy()) {
                continue;
            }
            var runs = runs(source.text());
            var original = originals.stream()
                    .filter(other -> isCopy(runs, other.runs()))
                    .findFirst();
            if (original.isPresent()) {
                marked.set(sources.indexOf(source), copy(source, original.get().number()));
            } else {
                originals.add(new Original(source.source().number(), runs));
            }
        }
        return List.copyOf(marked);
    }

    private record Original(int number, Set<String> runs) {}

    private static Set<String> runs(String text) {
        var words = Tokens.of(text).stream().map(Token::lower).toList();
        var runs = new HashSet<String>();
        for (var index = 0; index + RUN <= words.size(); index++) {
            runs.add(String.join(" ", words.subList(index, index + RUN)));
        }
        return runs;
    }

    private static boolean isCopy(Set<String> runs, Set<String> others) {
        var smaller = Math.min(runs.size(), others.size());
        return smaller >= LEAST_RUNS && runs.stream().filter(others::contains).count() >= SHARED * smaller;
    }

    private static SourceText copy(SourceText text, int original) {
        var source = text.source();
        return new SourceText(
                new Source(
                        source.number(),
                        source.article(),
                        source.publisher(),
                        source.title(),
                        source.author(),
                        source.address(),
                        source.published(),
                        source.kind(),
                        source.completeness(),
                        original),
                text.text());
    }
}
