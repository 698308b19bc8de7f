package org.footnote.text;

import java.util.List;

/// A figure, date or time in a sentence, in the base unit of its dimension. Get them from [Quantities].
///
/// @param dimension what it measures; only quantities of one dimension can be compared
/// @param unit the currency of money ("USD"), "$" for dollars of which is only known that they are not American, else
/// ""
/// @param value in the dimension's base unit; for dates see [#date()]
/// @param date year, month and day as far as they are given, [Day#NONE] for what is no date
/// @param hedge whether the words before it make it a bound or a guess
/// @param noun stems of the words for what is counted, nearest first; may be empty
/// @param nounBefore whether those words stand before the number, which makes them a guess
/// @param step one unit of the last digit that counts: 1000 for 104,000, a hundred thousand for 2.1 million
/// @param digits how many digits count
/// @param start first UTF-16 unit in the text
/// @param end last unit, exclusive
/// @param first index of its first token
/// @param last index of its last token
public record Quantity(
        Dimension dimension,
        String unit,
        double value,
        Day date,
        Hedge hedge,
        List<String> noun,
        boolean nounBefore,
        double step,
        int digits,
        int start,
        int end,
        int first,
        int last) {

    /// What a quantity measures, and in which base unit.
    public enum Dimension {
        /// Things.
        COUNT,
        /// Hundredths; shares as "one in ten" are brought to them.
        PERCENT,
        /// Percentage points.
        POINTS,
        /// Whole units of its currency.
        MONEY,
        /// Seconds.
        DURATION,
        /// Watts.
        POWER,
        /// Watt-hours.
        ENERGY,
        /// Kilometres per hour.
        SPEED,
        /// Metres.
        LENGTH,
        /// Kilograms.
        MASS,
        /// Bytes.
        MEMORY,
        /// Litres.
        VOLUME,
        /// Square metres.
        AREA,
        /// Degrees, of whatever kind.
        DEGREE,
        /// How many times as much.
        MULTIPLE,
        /// A result of two sides, as "four to one": the larger number a hundred thousand times, and the smaller.
        PAIR,
        /// Minutes since midnight.
        CLOCK,
        /// As much of year, month and day as is given.
        DATE,
        /// A season, with its year if that is given.
        SEASON,
        /// A year alone.
        YEAR,
        /// A day of the week, 1 for Monday to 7.
        WEEKDAY,
        /// How old, in seconds.
        AGE,
        /// How many seconds ago, or after something else: never compared.
        AGO,
        /// A version, or a number that is part of a name: never compared.
        VERSION
    }

    /// What the words before a number make of it.
    public enum Hedge {
        /// Nothing: it is meant as it stands.
        NONE,
        /// "At least", "more than": it is no less.
        LEAST,
        /// "Up to", "less than": it is no more.
        MOST,
        /// "About", "nearly": it is somewhere near.
        ABOUT
    }

    /// A date as far as it is given: 0 stands for what is not said.
    ///
    /// @param season 1 spring to 4 winter
    public record Day(int year, int month, int day, int season) {
        /// Nothing said.
        public static final Day NONE = new Day(0, 0, 0, 0);
    }

    /// How far "about" may be from an exact figure, as a part of it, where the step of its last digit allows it.
    private static final double ROUNDED = .1;

    /// How far "about" may be from an exact figure in any case, as a part of it.
    private static final double CLOSE = .03;

    /// How far apart two figures without a hedge may be to count as roundings of one, as a part of the larger.
    private static final double NEAR = .02;

    /// How many times larger the step of a time in large units is than that of one that is rounded to it.
    private static final double COARSER = 4;

    /// How many minutes "about" may be from a time of day.
    private static final double A_QUARTER = 15;

    /// How many minutes a full or half hour may be.
    private static final double A_FEW = 5;

    /// How much of a step rounding may take: half of it, and a little for units that are no round multiples.
    private static final double HALF = .55;

    /// Below it a count is more often meant as it stands than rounded.
    private static final double LARGE = 1000;

    public Quantity {
        noun = List.copyOf(noun);
    }

    /// Whether two quantities can be held against each other at all.
    public boolean isComparable(Quantity other) {
        return dimension == other.dimension
                && unit.equals(other.unit)
                && dimension != Dimension.AGO
                && dimension != Dimension.VERSION;
    }

    /// Whether a word for what is counted is the same.
    public boolean sharesNoun(Quantity other) {
        for (var word : noun) {
            if (other.noun.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is a date, a season, a year or a day of the week.
    public boolean isDate() {
        return switch (dimension) {
            case DATE, SEASON, YEAR, WEEKDAY -> true;
            default -> false;
        };
    }

    /// Whether it is so exact a thing that two sentences share it hardly by accident.
    public boolean isHard() {
        return switch (dimension) {
            case DURATION, MULTIPLE, DATE, SEASON, YEAR, WEEKDAY, AGO, VERSION -> false;
            default -> true;
        };
    }

    /// Whether it has a physical unit.
    public boolean isPhysical() {
        return switch (dimension) {
            case POWER, ENERGY, SPEED, LENGTH, MASS, MEMORY, VOLUME, AREA, DEGREE -> true;
            default -> false;
        };
    }

    /// Whether both may be true of one thing: equal, or one bounds the other, or one is the other rounded.
    public boolean isCompatible(Quantity other) {
        if (!isComparable(other)) {
            return false;
        }
        return switch (dimension) {
            case DATE, SEASON, YEAR, WEEKDAY -> agree(date, other.date) && value == other.value;
            case CLOCK -> Math.abs(value - other.value) < minutesOff(other);
            case PAIR, AGE -> value == other.value;
            case AGO, VERSION -> false;
            default -> isNear(other);
        };
    }

    /// How far apart two times of day may be: "about" and a full or half hour are not to the minute.
    private double minutesOff(Quantity other) {
        return isAbout() || other.isAbout() ? A_QUARTER : value % 30 == 0 || other.value % 30 == 0 ? A_FEW : 1;
    }

    private boolean isAbout() {
        return hedge == Hedge.ABOUT;
    }

    /// Whether a compatible quantity of somebody else bears this one out: "more than 240" does so for "more than 200",
    /// and not the other way round, as whoever says no more than "more than 200" leaves the rest open.
    /// "At least 17" is another count than "at least 14".
    public boolean isBorneOutBy(Quantity other) {
        var close = apart(other) <= CLOSE;
        return switch (hedge) {
            case LEAST ->
                close
                        || (other.hedge != Hedge.MOST
                                && other.value >= value
                                && (other.hedge != Hedge.LEAST || other.value < value + step));
            case MOST -> close || (other.hedge != Hedge.LEAST && other.value <= value);
            case NONE, ABOUT -> close || other.hedge == Hedge.NONE || other.hedge == Hedge.ABOUT;
        };
    }

    /// Whether both say the same: compatible or one rounded, and not other bounds, as "at least 14" and "at least 17"
    /// are.
    public boolean agrees(Quantity other) {
        return (isCompatible(other) || isRoundingOf(other) || other.isRoundingOf(this)) && !isOtherBound(other);
    }

    /// Whether both only bound something on the same side, and not at the same place.
    public boolean isOtherBound(Quantity other) {
        return isComparable(other)
                && hedge == other.hedge
                && (hedge == Hedge.LEAST || hedge == Hedge.MOST)
                && Math.abs(value - other.value) >= Math.min(step, other.step);
    }

    /// Whether it is an exact quantity as rounded, to the last of two digits or more, which a count has from a thousand
    /// on: "about 104,000" and "more than 104,000" are roundings of 104,212, and 140 is none of 137.
    public boolean isRoundingOf(Quantity exact) {
        if (!isComparable(exact)
                || isDate()
                || exact.hedge != Hedge.NONE
                || exact.digits <= digits
                || (digits < 2 && hedge == Hedge.NONE)
                || (dimension == Dimension.COUNT && value < LARGE)) {
            return false;
        }
        return switch (hedge) {
            case NONE, ABOUT -> Math.abs(value - exact.value) <= HALF * step;
            case LEAST -> exact.value >= value && exact.value < value + step;
            case MOST -> exact.value <= value && exact.value > value - step;
        };
    }

    private static boolean agree(Day one, Day other) {
        return agree(one.year(), other.year())
                && agree(one.month(), other.month())
                && agree(one.day(), other.day())
                && agree(one.season(), other.season());
    }

    private static boolean agree(int one, int other) {
        return one == 0 || other == 0 || one == other;
    }

    private boolean isNear(Quantity other) {
        if (value == other.value
                || allows(other)
                || other.allows(this)
                || isRoundedTo(other)
                || other.isRoundedTo(this)) {
            return true;
        }
        var apart = apart(other);
        var large = Math.max(value, other.value) >= 30
                || isPhysical()
                || dimension == Dimension.MONEY
                || dimension == Dimension.PERCENT;
        return hedge == Hedge.NONE
                && other.hedge == Hedge.NONE
                && apart <= NEAR
                && large
                && (apart <= NEAR / 2 || digits != other.digits);
    }

    /// Whether a time in small units makes the other one in large units: 136 days, about five months.
    private boolean isRoundedTo(Quantity other) {
        return dimension == Dimension.DURATION
                && other.step > COARSER * step
                && Math.abs(value - other.value) <= HALF * other.step;
    }

    private double apart(Quantity other) {
        var larger = Math.max(Math.abs(value), Math.abs(other.value));
        return larger == 0 ? 0 : Math.abs(value - other.value) / larger;
    }

    private boolean allows(Quantity other) {
        return switch (hedge) {
            case NONE -> false;
            case LEAST -> other.value >= .98 * value && other.value <= 1.3 * value;
            case MOST -> other.value >= .75 * value && other.value <= 1.02 * value;
            case ABOUT ->
                apart(other) <= CLOSE || (apart(other) <= ROUNDED && Math.abs(value - other.value) <= HALF * step);
        };
    }
}
