package org.footnote.brief;

import java.util.ArrayList;
import java.util.List;

/// The sentences of a story's originals, without copies and without lines that are no news. Immutable.
///
/// What is read is bounded, so that a brief takes bounded time however much has been written: where there are more than
/// twenty-four originals, the first sixteen and the last eight in time (what began it, and what is new); of each the
/// first thirty-three sentences, more where there are fewer originals.
///
/// @param originals the sources that are no copies and are read, in time
/// @param articles the sentences of each original, by [Sentence#order()]
/// @param sentences of all originals, article by article, indexed by [Sentence#index()]
record StoryText(List<SourceText> originals, List<List<Sentence>> articles, List<Sentence> sentences) {
    private static final int EARLIEST = 16;
    private static final int LATEST = 8;

    /// How many sentences of all originals together.
    private static final int MOST_SENTENCES = 800;

    /// How many of an article that stands alone.
    private static final int LONGEST = 200;

    StoryText {
        originals = List.copyOf(originals);
        articles = List.copyOf(articles);
        sentences = List.copyOf(sentences);
    }

    /// Reads the sources of a story, whatever their order.
    static StoryText of(List<SourceText> sources) {
        var originals = firstAndLast(sources.stream()
                .filter(source -> !source.isCopy())
                .sorted(Chronology.OF_SOURCES)
                .toList());
        var most = Math.min(LONGEST, MOST_SENTENCES / Math.max(1, originals.size()));
        var articles = new ArrayList<List<Sentence>>();
        var sentences = new ArrayList<Sentence>();
        for (var order = 0; order < originals.size(); order++) {
            var first = sentences.size();
            new SentenceReader(originals, order).read(most, sentences);
            articles.add(List.copyOf(sentences.subList(first, sentences.size())));
        }
        return new StoryText(originals, articles, sentences);
    }

    private static List<SourceText> firstAndLast(List<SourceText> inTime) {
        if (inTime.size() <= EARLIEST + LATEST) {
            return inTime;
        }
        var read = new ArrayList<>(inTime.subList(0, EARLIEST));
        read.addAll(inTime.subList(inTime.size() - LATEST, inTime.size()));
        return read;
    }
}
