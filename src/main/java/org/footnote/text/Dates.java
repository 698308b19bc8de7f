package org.footnote.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads dates, months, seasons, years and days of the week from a row of tokens. Immutable.
final class Dates {
    /// What was read.
    ///
    /// @param after index of the first token behind it
    record Found(Quantity.Dimension dimension, Quantity.Day day, double value, int after) {}

    private static final List<String> MONTHS = CalendarNames.MONTHS;
    private static final Map<String, Integer> SHORT_MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final List<String> WEEKDAYS = CalendarNames.WEEKDAYS;
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 1, "summer", 2, "autumn", 3, "fall", 3, "winter", 4);

    /// Words that are months or seasons only in such company.
    private static final Set<String> DOUBTFUL = Set.of("may", "march", "spring", "fall", "mar");

    /// What stands before a date, and makes a month or a season of a word that may be none.
    private static final Set<String> BEFORE_DATES = Set.copyOf(WordLists.words(Dates.class, "before-dates.txt"));

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile("[0-3]?\\d");

    private final TokenRow tokens;

    Dates(TokenRow tokens) {
        this.tokens = tokens;
    }

    /// The date that begins at a token.
    Optional<Found> at(int index) {
        var token = tokens.get(index);
        if (token.isNumber()) {
            return written(index).or(() -> dayFirst(index)).or(() -> year(index));
        }
        if (month(index) > 0) {
            return monthFirst(index);
        }
        if (token.isCapital() && WEEKDAYS.contains(token.lower())) {
            return Optional.of(new Found(
                    Quantity.Dimension.WEEKDAY, Quantity.Day.NONE, WEEKDAYS.indexOf(token.lower()) + 1., index + 1));
        }
        return season(index);
    }

    private int month(int index) {
        if (index >= tokens.size() || !tokens.get(index).isCapital()) {
            return 0;
        }
        var lower = tokens.get(index).lower();
        if (DOUBTFUL.contains(lower) && !inCompany(index)) {
            return 0;
        }
        return MONTHS.contains(lower) ? MONTHS.indexOf(lower) + 1 : SHORT_MONTHS.getOrDefault(lower, 0);
    }

    private boolean inCompany(int index) {
        var before = index > 0 && (tokens.get(index - 1).isNumber() || BEFORE_DATES.contains(tokens.lower(index - 1)));
        return before || (index + 1 < tokens.size() && tokens.get(index + 1).isNumber());
    }

    /// "2025-09-25", as ISO 8601 writes it.
    private Optional<Found> written(int index) {
        var year = yearAt(index);
        var month = year == 0 ? 0 : pairAt(index + 1, 12);
        var day = month == 0 ? 0 : pairAt(index + 2, 31);
        return day == 0
                ? Optional.empty()
                : Optional.of(new Found(Quantity.Dimension.DATE, new Quantity.Day(year, month, day, 0), 0, index + 3));
    }

    /// Two digits one place behind the token before, 0 where none stand there or they are more than that.
    private int pairAt(int index, int most) {
        if (index >= tokens.size()
                || tokens.get(index).text().length() != 2
                || !tokens.get(index).isNumber()
                || tokens.get(index).start() - tokens.get(index - 1).end() != 1) {
            return 0;
        }
        var number = Integer.parseInt(tokens.get(index).text());
        return number <= most ? number : 0;
    }

    /// "25 September", "25th of September 2025".
    private Optional<Found> dayFirst(int index) {
        var day = dayAt(index);
        if (day == 0) {
            return Optional.empty();
        }
        var next = index + 1;
        next += isOrdinalEnding(next) ? 1 : 0;
        next += "of".equals(tokens.lower(next)) ? 1 : 0;
        var month = month(next);
        if (month == 0) {
            return Optional.empty();
        }
        var year = yearAt(next + 1);
        return Optional.of(new Found(
                Quantity.Dimension.DATE, new Quantity.Day(year, month, day, 0), 0, next + 1 + (year > 0 ? 1 : 0)));
    }

    /// "September", "September 25", "September 25, 2025", "September 2025".
    private Optional<Found> monthFirst(int index) {
        var next = index + 1;
        var day = dayAt(next);
        if (day > 0) {
            next++;
            next += isOrdinalEnding(next) ? 1 : 0;
        }
        var of = day == 0 && "of".equals(tokens.lower(next)) ? 1 : 0;
        var year = yearAt(next + of);
        return Optional.of(new Found(
                Quantity.Dimension.DATE,
                new Quantity.Day(year, month(index), day, 0),
                0,
                year > 0 ? next + of + 1 : next));
    }

    private Optional<Found> season(int index) {
        var season = SEASONS.getOrDefault(tokens.lower(index), 0);
        if (season == 0 || (!inCompany(index) && !"the".equals(tokens.lower(index - 1)))) {
            return Optional.empty();
        }
        var next = index + 1;
        next += "of".equals(tokens.lower(next)) && yearAt(next + 1) > 0 ? 1 : 0;
        var year = yearAt(next);
        return "fall".equals(tokens.lower(index))
                        && year == 0
                        && !"this".equals(tokens.lower(index - 1))
                        && !"in".equals(tokens.lower(index - 1))
                ? Optional.empty()
                : Optional.of(new Found(
                        Quantity.Dimension.SEASON,
                        new Quantity.Day(year, 0, 0, season),
                        0,
                        year > 0 ? next + 1 : next));
    }

    private Optional<Found> year(int index) {
        var year = yearAt(index);
        if (year == 0) {
            return Optional.empty();
        }
        var next = index + 1;
        var counted = next < tokens.size()
                && tokens.get(next).isContent()
                && tokens.get(next).start() - tokens.get(index).end() == 1
                && tokens.get(next).lower().endsWith("s")
                && !BEFORE_DATES.contains(tokens.lower(index - 1));
        var signed = next < tokens.size() && tokens.get(next).kind() == Token.Kind.SIGN;
        return counted || signed || isSign(index - 1)
                ? Optional.empty()
                : Optional.of(new Found(Quantity.Dimension.YEAR, new Quantity.Day(year, 0, 0, 0), 0, next));
    }

    private boolean isSign(int index) {
        return index >= 0 && tokens.get(index).kind() == Token.Kind.SIGN;
    }

    private int yearAt(int index) {
        return numberAt(index, YEAR);
    }

    private int dayAt(int index) {
        var day = numberAt(index, DAY);
        return day <= 31 ? day : 0;
    }

    private int numberAt(int index, Pattern form) {
        return index < tokens.size() && form.matcher(tokens.get(index).text()).matches()
                ? Integer.parseInt(tokens.get(index).text())
                : 0;
    }

    private boolean isOrdinalEnding(int index) {
        return switch (tokens.lower(index)) {
            case "st", "nd", "rd", "th" ->
                tokens.get(index - 1).end() == tokens.get(index).start();
            default -> false;
        };
    }
}
