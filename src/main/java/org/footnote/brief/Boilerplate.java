package org.footnote.brief;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.footnote.text.WordLists;

/// Tells the lines of an article that are about the page, the paper or the reader's account from those that are news.
/// Immutable, for any thread. The expressions are in `boilerplate.txt`.
final class Boilerplate {
    private static final List<Line> LINES = WordLists.lines(Boilerplate.class, "boilerplate.txt").stream()
            .map(Line::read)
            .toList();

    /// An expression and words of which a sentence must have one to be worth trying it on; none where it is tried on
    /// the beginning only.
    private record Line(List<String> words, Pattern expression) {
        static Line read(String line) {
            var tab = line.indexOf('\t');
            var words =
                    tab < 0 ? List.<String>of() : List.of(line.substring(0, tab).split(","));
            return new Line(words, Pattern.compile(line.substring(tab + 1)));
        }

        boolean matches(String sentence) {
            if (words.isEmpty()) {
                return expression.matcher(sentence).lookingAt();
            }
            return words.stream().anyMatch(sentence::contains)
                    && expression.matcher(sentence).find();
        }
    }

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
        var lower = sentence.toLowerCase(Locale.ROOT);
        return isBare(sentence)
                || (fromEnd < 2 && sentence.endsWith("?"))
                || isOfItself(lower)
                || LINES.stream().anyMatch(line -> line.matches(lower));
    }

    private static boolean isBare(String sentence) {
        var words = GAP.split(sentence).length;
        return sentence.chars().filter(unit -> unit == '|').count() >= 2
                || (words < 3 && sentence.chars().noneMatch(Character::isDigit))
                || !ORDINARY.matcher(sentence).find();
    }

    private boolean isOfItself(String lower) {
        return publisher.length() > 2
                && lower.contains(publisher)
                && OF_ITSELF.matcher(lower).find()
                && !AS_A_SOURCE.matcher(lower).find();
    }
}
