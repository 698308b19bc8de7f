package org.footnote.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footnote.model.Source;
import org.footnote.text.Tokens;

/// Finds sources that are syndicated copies of an earlier one, by the runs of five words that they share.
/// Pure functions.
public final class Copies {
    private static final int RUN = 5;
    private static final int LEAST_RUNS = 20;
    private static final long PRIME = 1_000_003;
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

    private record Original(int number, Set<Long> runs) {}

    private static Set<Long> runs(String text) {
        var words = Tokens.of(text).stream()
                .mapToInt(token -> token.lower().hashCode())
                .toArray();
        var runs = new HashSet<Long>();
        for (var index = 0; index + RUN <= words.length; index++) {
            var run = 1L;
            for (var word = index; word < index + RUN; word++) {
                run = run * PRIME + words[word];
            }
            runs.add(run);
        }
        return runs;
    }

    private static boolean isCopy(Set<Long> runs, Set<Long> others) {
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
