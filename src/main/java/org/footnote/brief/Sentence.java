package org.footnote.brief;

import java.util.List;
import org.footnote.model.Citation;
import org.footnote.model.Passage;
import org.footnote.text.Token;

/// A sentence of a source, with what is known of it alone. Immutable.
///
/// @param index its place among all sentences of the story's originals
/// @param source the source it stands in
/// @param order rank of that source in time among the originals
/// @param position its place in its article, 0 upwards
/// @param underTitle whether it stands right under the title that the reader has read, that of the only original
/// @param share that place as a share of the article, 0 to 1
/// @param start first UTF-16 unit in the source's text
/// @param end last unit, exclusive
/// @param shown what a brief would print: the sentence, or the sentence without a leading connective
/// @param tokens of the whole sentence, their offsets counted from `start`
/// @param words how many words are shown
/// @param statement whether it is a whole sentence that states something: no heading, caption or question
/// @param showable whether it can stand in a brief on its own
record Sentence(
        int index,
        SourceText source,
        int order,
        int position,
        boolean underTitle,
        double share,
        int start,
        int end,
        String shown,
        List<Token> tokens,
        int words,
        boolean statement,
        boolean showable) {
    private static final int FEW_WORDS = 7;

    String text() {
        return isTrimmed() ? source.text().substring(start, end) : shown;
    }

    Passage passage() {
        return new Passage(source.source().article(), start, end, text());
    }

    Citation cited(Citation.Standing standing) {
        return new Citation(source.source().number(), passage(), standing);
    }

    boolean isTrimmed() {
        return shown.length() != end - start;
    }

    /// Whether it names nobody, gives no figure and is short: "A fine is easily written", "It felt like a blow".
    boolean isThin() {
        return words <= FEW_WORDS
                && tokens.stream().noneMatch(token -> token.isNumber() || (token.isCapital() && token.start() > 0));
    }

    boolean startsWithQuote() {
        return "\"“„«".indexOf(source.text().charAt(start)) >= 0;
    }
}
