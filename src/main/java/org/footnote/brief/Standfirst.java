package org.footnote.brief;

import java.util.List;
import java.util.Set;
import org.footnote.text.Spaces;
import org.footnote.text.Token;
import org.footnote.text.Tokens;

/// Tells the one line that a feed gives of an article, which many papers end without a stop ("China employs
/// distillation despite export restrictions"), from headings, the title again and what a feed has cut. Pure functions.
final class Standfirst {
    private static final int FEWEST_WORDS = 6;

    /// Longer lines without a stop are mostly cut.
    private static final int LONGEST = 160;

    private static final String CLOSERS = "\"'”’)]%";

    private Standfirst() {}

    /// Whether a line is one.
    ///
    /// @param line the whole text of an article
    /// @param tokens its words
    /// @param title of the article
    static boolean is(String line, List<Token> tokens, String title) {
        return line.length() <= LONGEST
                && Spaces.words(line) >= FEWEST_WORDS
                && endsWhole(line, tokens)
                && tellsMoreThan(title, tokens)
                && Verbs.first(line, tokens) > 0;
    }

    private static boolean endsWhole(String line, List<Token> tokens) {
        var last = line.charAt(line.length() - 1);
        return (Character.isLetterOrDigit(last) || CLOSERS.indexOf(last) >= 0)
                && !tokens.isEmpty()
                && tokens.getLast().isContentOrNumber();
    }

    private static boolean tellsMoreThan(String title, List<Token> tokens) {
        Set<String> told = Tokens.stems(Tokens.of(title));
        return tokens.stream().filter(Token::isContent).anyMatch(token -> !told.contains(token.stem()));
    }
}
