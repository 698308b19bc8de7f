package org.footnote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Cuts a text into words, numbers and the signs of currencies and percent; hyphens and slashes separate. Pure.
public final class Tokens {
    private static final String SIGNS = "$€£¥₹%";

    private Tokens() {}

    /// The tokens of a text in reading order.
    public static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var index = 0;
        while (index < text.length()) {
            var letter = text.codePointAt(index);
            if (isDigit(letter)) {
                index = number(text, index, tokens);
            } else if (Character.isLetter(letter)) {
                index = word(text, index, tokens);
            } else {
                if (SIGNS.indexOf(letter) >= 0) {
                    var sign = text.substring(index, index + 1);
                    tokens.add(new Token(index, index + 1, sign, sign, sign, Token.Kind.SIGN));
                }
                index += Character.charCount(letter);
            }
        }
        return tokens;
    }

    /// The stems of the words that say something, and the numbers.
    public static Set<String> stems(List<Token> tokens) {
        return tokens.stream()
                .filter(Token::isContentOrNumber)
                .map(Token::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }

    private static int number(String text, int start, List<Token> tokens) {
        var end = start;
        while (end < text.length()) {
            var unit = text.charAt(end);
            if (!isDigit(unit) && !(isSeparator(unit) && separates(text, end, unit))) {
                break;
            }
            end++;
        }
        var number = text.substring(start, end);
        tokens.add(new Token(start, end, number, number, number, Token.Kind.NUMBER));
        return end;
    }

    private static boolean isSeparator(char unit) {
        return unit == ',' || unit == '.' || unit == ':';
    }

    /// A comma has three digits behind it, a full stop or colon at least one.
    private static boolean separates(String text, int at, char separator) {
        var digits = 0;
        while (at + 1 + digits < text.length() && isDigit(text.charAt(at + 1 + digits))) {
            digits++;
        }
        return switch (separator) {
            case ',' -> digits == 3;
            case ':' -> digits == 2;
            default -> digits > 0;
        };
    }

    private static int word(String text, int start, List<Token> tokens) {
        var end = start;
        while (end < text.length()) {
            var letter = text.codePointAt(end);
            var inside = Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
            if (!inside && !(letter == '.' && isInnerStop(text, start, end))) {
                break;
            }
            end += Character.charCount(letter);
        }
        var word = text.substring(start, end);
        var lower = word.toLowerCase(Locale.ROOT);
        var stem = Token.COUNTRY.equals(word) ? "u.s" : Stems.of(lower);
        tokens.add(new Token(start, end, word, lower, stem, Token.Kind.WORD));
        return end;
    }

    /// The stops of "U.S" and "p.m", not those between two words.
    private static boolean isInnerStop(String text, int start, int stop) {
        var single = stop - start == 1 || text.charAt(stop - 2) == '.';
        return single
                && stop + 1 < text.length()
                && Character.isLetter(text.charAt(stop + 1))
                && (stop + 2 >= text.length() || !Character.isLetter(text.charAt(stop + 2)));
    }
}
