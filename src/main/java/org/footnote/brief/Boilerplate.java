package org.footnote.brief;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.footnote.text.WordLists;

/// Tells the lines of an article that are about the page, the paper or the reader's account from those that are news.
/// Immutable, for any thread. The expressions are in `boilerplate.txt`.
final class Boilerplate {
    private static final List<Pattern> LINES = WordLists.lines(Boilerplate.class, "boilerplate.txt").stream()
            .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    /// What a publisher says of itself.
    private static final Pattern OF_ITSELF =
            Pattern.compile("member|journalis|\\bread|subscri|\\baccess|follow|social|\\bcovers|support|commission"
                    + "|archive|podcast|\\bapp\\b|newsletter|shares|\\bevent|\\bdesk|\\bowner|\\bparent|investor"
                    + "|partner|licen|material|\\beditor|reporter|correspondent|columnist|contributor");

    private static final Pattern AS_A_SOURCE = Pattern.compile("\\bseen by\\b|\\btold\\b|\\bsaid\\b");
    private static final Pattern ORDINARY = Pattern.compile("[a-z]{2}");
    private static final Pattern GAP = Pattern.compile("\\s+");

    private final String publisher;

    /// @param publisher whose lines are read, "" if unknown
    Boilerplate(String publisher) {
        this.publisher = publisher.toLowerCase(Locale.ROOT);
    }

    /// Whether a sentence is no news.
    ///
    /// @param fromEnd 0 for the last sentence of the article
    boolean is(String sentence, int fromEnd) {
        return isBare(sentence)
                || (fromEnd < 2 && sentence.endsWith("?"))
                || isOfItself(sentence)
                || LINES.stream().anyMatch(line -> line.matcher(sentence).find());
    }

    private static boolean isBare(String sentence) {
        var words = GAP.split(sentence).length;
        return sentence.chars().filter(unit -> unit == '|').count() >= 2
                || (words < 3 && sentence.chars().noneMatch(Character::isDigit))
                || !ORDINARY.matcher(sentence).find();
    }

    private boolean isOfItself(String sentence) {
        var lower = sentence.toLowerCase(Locale.ROOT);
        return publisher.length() > 2
                && lower.contains(publisher)
                && OF_ITSELF.matcher(lower).find()
                && !AS_A_SOURCE.matcher(lower).find();
    }
}
