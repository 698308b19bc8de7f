package org.footnote.brief;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.footnote.text.Token;
import org.footnote.text.Tokens;

/// Whom only the title of one source names: an article that has come into a story by mistake speaks of "the software
/// house", and under the headline of the story that would be somebody else. Immutable.
final class Strangers {
    private static final Pattern DESCRIBED = Pattern.compile("^The \\p{Ll}");

    /// Of two sources none tells which one is beside the story.
    private static final int ENOUGH = 3;

    /// In a title whose words have capitals more often, a capital tells no name.
    private static final double TITLE_CASE = .65;

    /// "AI" is named everywhere.
    private static final int SHORT_NAME = 3;

    private final StoryText story;
    private final Bearing bearing;

    Strangers(StoryText story, Bearing bearing) {
        this.story = story;
        this.bearing = bearing;
    }

    /// Whether a sentence names nobody, but speaks of somebody with "the" whom its title names and no other source
    /// knows.
    boolean speaksOfOne(Sentence sentence) {
        return story.originals().size() >= ENOUGH
                && DESCRIBED.matcher(sentence.shown()).find()
                && sentence.tokens().stream().noneMatch(token -> token.start() > 0 && isName(token))
                && titleNamesOne(sentence);
    }

    private boolean titleNamesOne(Sentence sentence) {
        var title = sentence.source().source().title();
        var tokens = Tokens.of(title);
        var verb = Verbs.first(title, tokens);
        if (verb < 1 || isTitleCase(tokens)) {
            return false;
        }
        return tokens.subList(0, verb).stream()
                .filter(token -> isName(token) && (token.start() > 0 || hasCapitalInside(token)))
                .anyMatch(token -> !bearing.isKnownBeside(token.stem(), sentence.order()));
    }

    private static boolean isName(Token token) {
        return token.isCapital() && token.isContent() && token.text().length() >= SHORT_NAME;
    }

    private static boolean hasCapitalInside(Token token) {
        var rest = token.text().substring(1);
        return !rest.equals(rest.toLowerCase(Locale.ROOT)) && !rest.equals(rest.toUpperCase(Locale.ROOT));
    }

    private static boolean isTitleCase(List<Token> tokens) {
        return tokens.stream().filter(Token::isCapital).count() > TITLE_CASE * tokens.size();
    }
}
