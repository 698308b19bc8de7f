package org.footnote.text;

import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The names of the months in the languages of Europe and a few more, as dates are written with them. Immutable, for
/// any thread; read from `months.txt` when the first name is asked for.
public final class MonthNames {
    private static final Map<String, Month> BY_NAME = read();

    private MonthNames() {}

    /// The month that a word names, whole or short, whatever its case and accents; empty if it names none.
    public static Optional<Month> month(String word) {
        return Optional.ofNullable(BY_NAME.get(Letters.plain(word)));
    }

    private static Map<String, Month> read() {
        var months = new HashMap<String, Month>();
        for (var line : WordLists.lines(MonthNames.class, "months.txt")) {
            var month = Month.JANUARY;
            for (var names : line.substring(line.indexOf(':') + 1).split(",", -1)) {
                for (var name : names.strip().split(" ", -1)) {
                    months.putIfAbsent(name, month);
                }
                month = month.plus(1);
            }
        }
        return Map.copyOf(months);
    }
}
