package org.footnote.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.footnote.text.Sentences;
import org.footnote.text.Tokens;

/// The sentences of a story's originals, without copies and without lines that are no news. Immutable.
///
/// @param originals the sources that are no copies, in time
/// @param sentences of all originals, article by article, indexed by [Sentence#index()]
record StoryText(List<SourceText> originals, List<Sentence> sentences) {
    /// A place and an agency before the first words of a report.
    private static final Pattern DATELINE =
            Pattern.compile("^[A-Z][A-Z.' -]{2,30}(,? [A-Z][\\w. ]{1,30})?( \\([A-Za-z ]{2,12}\\))? ?(—|–|--|_| - ) ?");

    StoryText {
        originals = List.copyOf(originals);
        sentences = List.copyOf(sentences);
    }

    /// Reads the sources of a story, whatever their order.
    static StoryText of(List<SourceText> sources) {
        var originals = sources.stream()
                .filter(source -> !source.isCopy())
                .sorted(Chronology.OF_SOURCES)
                .toList();
        var sentences = new ArrayList<Sentence>();
        for (var order = 0; order < originals.size(); order++) {
            read(originals.get(order), order, sentences);
        }
        return new StoryText(originals, sentences);
    }

    private static void read(SourceText source, int order, List<Sentence> sentences) {
        var text = source.text();
        var ranges = Sentences.of(text);
        var boilerplate = new Boilerplate(source.source().publisher());
        for (var position = 0; position < ranges.size(); position++) {
            var range = ranges.get(position);
            var start = range.start();
            if (position == 0) {
                start += dateline(text.substring(start, range.end()));
            }
            var sentence = text.substring(start, range.end());
            if (sentence.isEmpty() || boilerplate.is(sentence, ranges.size() - 1 - position)) {
                continue;
            }
            var shown = sentence.substring(Readability.leadingConnective(sentence));
            sentences.add(new Sentence(
                    sentences.size(),
                    source,
                    order,
                    position,
                    ranges.size() < 2 ? 0 : position / (ranges.size() - 1.0),
                    start,
                    range.end(),
                    shown,
                    Tokens.of(sentence),
                    Readability.words(shown),
                    Readability.isOnItsOwn(shown) && !isInsideQuote(text, range.start())));
        }
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

    private static int dateline(String sentence) {
        var dateline = DATELINE.matcher(sentence);
        return dateline.find() ? dateline.end() : 0;
    }
}
