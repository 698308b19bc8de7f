package org.footnote.text;

import java.util.Optional;
import java.util.Set;
import org.footnote.text.Quantity.Dimension;

/// Reads times of day: "noon", "4:30 p.m.", "1630 GMT".
final class Clocks {
    private static final int NOON = 720;
    private static final Set<String> TIME_ZONES = Set.of("GMT", "UTC", "BST", "CET", "CEST");

    private final TokenRow tokens;

    Clocks(TokenRow tokens) {
        this.tokens = tokens;
    }

    /// The time of day that begins at a token, in minutes after midnight.
    Optional<Figure> at(int index) {
        var token = tokens.get(index);
        if ("noon".equals(token.lower()) || "midnight".equals(token.lower())) {
            return time("noon".equals(token.lower()) ? NOON : 0, index + 1);
        }
        if (!token.isNumber() || !token.text().matches("[0-2]?\\d(?:[:.][0-5]\\d)?")) {
            return fourDigits(index);
        }
        var half = tokens.lower(index + 1);
        var morning = "a.m".equals(half) || "am".equals(half);
        var evening = "p.m".equals(half) || "pm".equals(half);
        if (!morning && !evening && !token.text().contains(":")) {
            return Optional.empty();
        }
        var parts = token.text().replace(':', '.');
        var point = parts.indexOf('.');
        var hour = Integer.parseInt(point < 0 ? parts : parts.substring(0, point));
        var minute = point < 0 ? 0 : Integer.parseInt(parts.substring(point + 1));
        var value = 60 * (hour % 12 + (evening ? 12 : 0)) + minute;
        if (!morning && !evening) {
            value = 60 * hour + minute;
        }
        var after = index + (morning || evening ? 2 : 1);
        return time(value, after);
    }

    /// "1630 GMT".
    private Optional<Figure> fourDigits(int index) {
        var text = tokens.get(index).text();
        if (!TIME_ZONES.contains(tokens.text(index + 1)) || !text.matches("[0-2]\\d[0-5]\\d")) {
            return Optional.empty();
        }
        var time = Integer.parseInt(text);
        return time(60 * (time / 100) + time % 100, index + 1);
    }

    private static Optional<Figure> time(int minutes, int after) {
        return Optional.of(Figure.exact(Dimension.CLOCK, minutes, after));
    }
}
