package org.footnote.brief;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.text.Spaces;
import org.footnote.text.WordLists;

/// Tells the lines of an article that are about the page, the paper or the reader's account from those that are news.
/// Immutable, for any thread. The expressions are in `boilerplate.txt`.
final class Boilerplate {
    /// How a line begins, all expressions as one: trying each on every sentence takes long.
    private static final Pattern BEGINNINGS = beginnings();

    /// What may stand anywhere in a line.
    private static final List<Cue> CUES =
            lines().filter(Boilerplate::hasCue).map(Cue::read).toList();

    /// What a publisher says of itself.
    private static final Pattern OF_ITSELF =
            Pattern.compile("member|journalis|\\bread|subscri|\\baccess|follow|social|\\bcovers|support|commission"
                    + "|archive|podcast|\\bapp\\b|newsletter|shares|\\bevent|\\bdesk|\\bowner|\\bparent|investor"
                    + "|partner|licen|material|\\beditor|reporter|correspondent|columnist|contributor");

    private static final Pattern AS_A_SOURCE = Pattern.compile("\\bseen by\\b|\\btold\\b|\\bsaid\\b");
    private static final Pattern ORDINARY = Pattern.compile("[a-z]{2}");

    private final String publisher;

    /// @param publisher whose lines are read, "" if unknown
    Boilerplate(String publisher) {
        this.publisher = publisher.toLowerCase(Locale.ROOT);
    }

    private static Stream<String> lines() {
        return WordLists.lines(Boilerplate.class, "boilerplate.txt").stream();
    }

    private static boolean hasCue(String line) {
        return line.indexOf('\t') >= 0;
    }

    private static Pattern beginnings() {
        return Pattern.compile(lines().filter(line -> !hasCue(line)).collect(Collectors.joining(")|(?:", "(?:", ")")));
    }

    /// Whether a sentence is no news.
    ///
    /// @param fromEnd 0 for the last sentence of the article
    boolean is(String sentence, int fromEnd) {
        var lower = sentence.toLowerCase(Locale.ROOT);
        return isBare(sentence)
                || (fromEnd < 2 && sentence.endsWith("?"))
                || isOfItself(lower)
                || BEGINNINGS.matcher(lower).lookingAt()
                || anyIsIn(lower);
    }

    private static boolean anyIsIn(String lower) {
        for (var cue : CUES) {
            if (cue.isInLower(lower)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBare(String sentence) {
        return sentence.indexOf('|') != sentence.lastIndexOf('|')
                || (Spaces.words(sentence) < 3 && sentence.chars().noneMatch(Character::isDigit))
                || !ORDINARY.matcher(sentence).find();
    }

    private boolean isOfItself(String lower) {
        return publisher.length() > 2
                && lower.contains(publisher)
                && OF_ITSELF.matcher(lower).find()
                && !AS_A_SOURCE.matcher(lower).find();
    }
}
