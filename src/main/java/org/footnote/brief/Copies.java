package org.footnote.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.model.Source;

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
        if (sources.size() < 2) {
            return List.copyOf(sources);
        }
        var inTime = sources.stream().sorted(Chronology.OF_SOURCES).toList();
        var originals = new ArrayList<Original>();
        var holders = new HashMap<Long, List<Integer>>();
        var marked = new ArrayList<>(sources);
        for (var source : inTime) {
            if (source.isCopy()) {
                continue;
            }
            var runs = runs(source.text());
            var original = original(runs, originals, holders);
            if (original.isPresent()) {
                marked.set(sources.indexOf(source), copy(source, original.get().number()));
            } else {
                runs.forEach(run ->
                        holders.computeIfAbsent(run, _ -> new ArrayList<>()).add(originals.size()));
                originals.add(new Original(source.source().number(), runs.size()));
            }
        }
        return List.copyOf(marked);
    }

    private record Original(int number, int runs) {}

    /// The earliest original that shares enough.
    private static Optional<Original> original(
            Set<Long> runs, List<Original> originals, Map<Long, List<Integer>> holders) {
        var shared = new int[originals.size()];
        runs.forEach(run -> holders.getOrDefault(run, List.of()).forEach(place -> shared[place]++));
        for (var place = 0; place < shared.length; place++) {
            var smaller = Math.min(runs.size(), originals.get(place).runs());
            if (smaller >= LEAST_RUNS && shared[place] >= SHARED * smaller) {
                return Optional.of(originals.get(place));
            }
        }
        return Optional.empty();
    }

    /// Each run of five words as one number.
    private static Set<Long> runs(String text) {
        var runs = new HashSet<Long>();
        var words = new long[RUN];
        var count = 0;
        var index = 0;
        while (index < text.length()) {
            var word = 0L;
            while (index < text.length() && Character.isLetterOrDigit(text.charAt(index))) {
                word = word * 31 + Character.toLowerCase(text.charAt(index));
                index++;
            }
            index++;
            if (word != 0) {
                words[count % RUN] = word;
                count++;
                if (count >= RUN) {
                    runs.add(run(words, count));
                }
            }
        }
        return runs;
    }

    private static long run(long[] words, int count) {
        var run = 1L;
        for (var word = count - RUN; word < count; word++) {
            run = run * PRIME + words[word % RUN];
        }
        return run;
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
