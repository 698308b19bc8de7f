package org.footnote.story;

import java.util.List;
import org.footnote.text.CalendarNames;
import org.footnote.text.Terms.Term;

/// The days of the week that a text names, as bits, Monday the lowest. They are no terms, as every story has them; but
/// reports of one event name one day, and those of its next chapter another.
final class Weekdays {
    private static final int SHORTEST = "Monday".length();

    private Weekdays() {}

    /// Those among the words of a text. "Mondays" is none, for it tells of a habit.
    static int of(List<Term> words) {
        var days = 0;
        for (var word : words) {
            if (word.stem().isEmpty() && word.written().length() >= SHORTEST) {
                days |= bit(word.written());
            }
        }
        return days;
    }

    private static int bit(String written) {
        for (var day = 0; day < CalendarNames.WEEKDAYS.size(); day++) {
            var name = CalendarNames.WEEKDAYS.get(day);
            if (written.regionMatches(true, 0, name, 0, name.length())) {
                return 1 << day;
            }
        }
        return 0;
    }

    /// 1 where one day is named in both, -1 where both name others, 0 where either names none.
    static int compare(int days, int otherDays) {
        if (days == 0 || otherDays == 0) {
            return 0;
        }
        return (days & otherDays) == 0 ? -1 : 1;
    }
}
