package org.footnote.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.footnote.text.Sentences;
import org.footnote.text.Spaces;
import org.footnote.text.Tokens;

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
    /// Who speaks in a transcript.
    private static final Pattern LABEL = Pattern.compile("(?m)^[A-Z][A-Z.' -]{2,30}: ");

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
            read(originals.get(order), order, most, originals.size() == 1, sentences);
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

    private static void read(SourceText source, int order, int most, boolean alone, List<Sentence> sentences) {
        var text = source.text();
        var ranges = Sentences.of(text);
        var transcript = LABEL.matcher(text).results().limit(2).count() > 1;
        var boilerplate = new Boilerplate(source.source().publisher());
        for (var position = 0; position < Math.min(most, ranges.size()); position++) {
            var range = ranges.get(position);
            var start = transcript
                    ? range.start()
                    : Dateline.end(text, range, position, source.source().title());
            var sentence = text.substring(start, range.end());
            var whole = text.substring(range.start(), range.end());
            if (sentence.isEmpty()
                    || boilerplate.is(whole, ranges.size() - 1 - position)
                    || (start > range.start() && boilerplate.is(sentence, ranges.size() - 1 - position))) {
                continue;
            }
            var shown = sentence.substring(Readability.leadingConnective(sentence));
            var tokens = Tokens.of(sentence);
            var statement = Wholeness.isSentence(sentence)
                    || (ranges.size() == 1
                            && Standfirst.is(sentence, tokens, source.source().title()));
            var underTitle = alone && position == 0;
            sentences.add(new Sentence(
                    sentences.size(),
                    source,
                    order,
                    position,
                    underTitle,
                    ranges.size() < 2 ? 0 : position / (ranges.size() - 1.0),
                    start,
                    range.end(),
                    shown,
                    tokens,
                    Spaces.words(shown),
                    statement,
                    statement
                            && !(transcript && LABEL.matcher(sentence).lookingAt())
                            && isOnItsOwn(shown, position == 0, underTitle)
                            && Verbs.areIn(sentence, tokens)
                            && !isInsideQuote(text, range.start())));
        }
    }

    private static boolean isOnItsOwn(String shown, boolean first, boolean underTitle) {
        if (underTitle) {
            return Readability.isOnItsOwnUnderTitle(shown);
        }
        return first ? Readability.isOnItsOwnAsFirst(shown) : Readability.isOnItsOwn(shown);
    }

    /// Whether a quotation that began earlier in the paragraph is still open: the words are somebody's, not the
    /// paper's.
    private static boolean isInsideQuote(String text, int start) {
        var open = false;
        for (var index = text.lastIndexOf('\n', start) + 1; index < start; index++) {
            var unit = text.charAt(index);
            open = unit == '"' ? !open : unit == '“' || (unit != '”' && open);
        }
        return open;
    }
}
