package org.footnote.brief;

import java.util.ArrayList;
import java.util.List;
import org.footnote.text.Shingles;

/// Finds sources that are syndicated copies of an earlier one, by the runs of five words that they share.
/// Pure functions.
public final class Copies {
    private static final int RUN = 5;

    /// Texts shorter than this are alike by chance.
    private static final int LEAST_RUNS = 20;

    /// Of the runs of the shorter text.
    private static final double SHARED = .55;

    private Copies() {}

    /// The same sources in the same order, with the copies among them marked. What the caller has marked stays.
    public static List<SourceText> mark(List<SourceText> sources) {
        if (sources.size() < 2) {
            return List.copyOf(sources);
        }
        var inTime = sources.stream().sorted(Chronology.OF_SOURCES).toList();
        var originals = new ArrayList<Original>();
        var marked = new ArrayList<>(sources);
        for (var source : inTime) {
            if (source.isCopy()) {
                continue;
            }
            var runs = Shingles.of(source.text(), RUN);
            var original = originals.stream().filter(one -> one.shares(runs)).findFirst();
            if (original.isPresent()) {
                marked.set(sources.indexOf(source), copy(source, original.get().number()));
            } else {
                originals.add(new Original(source.source().number(), runs));
            }
        }
        return List.copyOf(marked);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Original(int number, int[] runs) {
        boolean shares(int[] others) {
            var shorter = Math.min(runs.length, others.length);
            return shorter >= LEAST_RUNS && Shingles.shared(runs, others) >= SHARED * shorter;
        }
    }

    private static SourceText copy(SourceText text, int original) {
        return new SourceText(text.source().asCopyOf(original), text.text());
    }
}
