package org.footnote.brief;

import java.util.List;
import java.util.regex.Pattern;
import org.footnote.text.Sentences;
import org.footnote.text.Spaces;
import org.footnote.text.Token;
import org.footnote.text.Tokens;

/// Reads the sentences of one original, without lines that are no news and without what stands before a report.
final class SentenceReader {
    /// Who speaks in a transcript.
    private static final Pattern LABEL = Pattern.compile("(?m)^[A-Z][A-Z.' -]{2,30}: ");

    private final SourceText source;
    private final int order;

    /// Whether no other article tells the story.
    private final boolean isAlone;

    private final String text;
    private final String title;
    private final List<Sentences.Range> ranges;
    private final boolean isTranscript;
    private final Boilerplate boilerplate;

    /// @param originals of the story, in time
    /// @param order which of them is read
    SentenceReader(List<SourceText> originals, int order) {
        this.order = order;
        source = originals.get(order);
        isAlone = originals.size() == 1;
        text = source.text();
        title = source.source().title();
        ranges = Sentences.of(text);
        isTranscript = LABEL.matcher(text).results().limit(2).count() > 1;
        boilerplate = new Boilerplate(source.source().publisher());
    }

    /// Adds what is found in the first sentences of the article to those of the story.
    void read(int most, List<Sentence> sentences) {
        for (var position = 0; position < Math.min(most, ranges.size()); position++) {
            var range = ranges.get(position);
            var start = isTranscript ? range.start() : Dateline.end(text, range, position, title);
            if (start < range.end() && !isBoilerplate(position, start)) {
                sentences.add(sentence(sentences.size(), position, start));
            }
        }
    }

    /// Whether it is no news, with what stands before the report or without.
    private boolean isBoilerplate(int position, int start) {
        var range = ranges.get(position);
        var fromEnd = ranges.size() - 1 - position;
        return boilerplate.is(text.substring(range.start(), range.end()), fromEnd)
                || (start > range.start() && boilerplate.is(text.substring(start, range.end()), fromEnd));
    }

    private Sentence sentence(int index, int position, int start) {
        var range = ranges.get(position);
        var words = text.substring(start, range.end());
        var shown = words.substring(Readability.leadingConnective(words));
        var tokens = Tokens.of(words);
        var isStatement = isStatement(words, tokens);
        return new Sentence(
                index,
                source,
                order,
                position,
                isUnderTitle(position),
                ranges.size() < 2 ? 0 : position / (ranges.size() - 1.0),
                start,
                range.end(),
                shown,
                tokens,
                Spaces.words(shown),
                isStatement,
                isStatement
                        && !isSpeech(words)
                        && isOnItsOwn(shown, position)
                        && Verbs.areIn(words, tokens)
                        && !isInsideQuote(range.start()));
    }

    private boolean isStatement(String words, List<Token> tokens) {
        return Wholeness.isSentence(words) || (ranges.size() == 1 && Standfirst.is(words, tokens, title));
    }

    private boolean isUnderTitle(int position) {
        return isAlone && position == 0;
    }

    /// Whether somebody says it in a transcript.
    private boolean isSpeech(String words) {
        return isTranscript && LABEL.matcher(words).lookingAt();
    }

    private boolean isOnItsOwn(String shown, int position) {
        if (isUnderTitle(position)) {
            return Readability.isOnItsOwnUnderTitle(shown);
        }
        return position == 0 ? Readability.isOnItsOwnAsFirst(shown) : Readability.isOnItsOwn(shown);
    }

    /// Whether a quotation that began earlier in the paragraph is still open: the words are somebody's, not the
    /// paper's.
    private boolean isInsideQuote(int start) {
        var open = false;
        for (var index = text.lastIndexOf('\n', start) + 1; index < start; index++) {
            var unit = text.charAt(index);
            open = unit == '"' ? !open : unit == '“' || (unit != '”' && open);
        }
        return open;
    }
}
