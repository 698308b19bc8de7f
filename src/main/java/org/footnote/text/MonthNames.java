package org.footnote.text;

import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names of the months in the languages of Europe and a few more, as dates are written with them. Immutable, for
/// any thread; read from `months.txt` when the first name is asked for.
public final class MonthNames {
    /// What each name means in each language that has it.
    private static final Map<String, Map<String, Month>> MEANINGS = read();

    private MonthNames() {}

    /// The month that a word names, whole or short, whatever its case and accents. A word of two meanings, as
    /// "listopada", which is October in Croatian and November in Polish, names one only in a language that has it.
    ///
    /// @param language the tag of the language that the word stands in (BCP 47), "" if unknown
    /// @return empty if it names none
    public static Optional<Month> month(String word, String language) {
        var meanings = MEANINGS.getOrDefault(Letters.plain(word), Map.of());
        var months = Set.copyOf(meanings.values());
        return months.size() == 1 ? months.stream().findFirst() : Optional.ofNullable(meanings.get(primary(language)));
    }

    private static String primary(String language) {
        return language.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Map<String, Month>> read() {
        var meanings = new HashMap<String, Map<String, Month>>();
        for (var line : WordLists.lines(MonthNames.class, "months.txt")) {
            int colon = line.indexOf(':');
            var month = Month.JANUARY;
            for (var names : line.substring(colon + 1).split(",", -1)) {
                for (var name : names.strip().split(" ", -1)) {
                    meanings.computeIfAbsent(name, _ -> new HashMap<>()).put(line.substring(0, colon), month);
                }
                month = month.plus(1);
            }
        }
        meanings.replaceAll((_, months) -> Map.copyOf(months));
        return Map.copyOf(meanings);
    }
}
