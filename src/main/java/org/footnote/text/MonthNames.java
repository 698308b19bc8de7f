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
    private static final Table NAMES = read();

    private MonthNames() {}

    /// @param certain the months of the names that mean one month in all languages that have them
    /// @param byLanguage those of the others, by language
    private record Table(Map<String, Month> certain, Map<String, Map<String, Month>> byLanguage) {}

    /// The month that a word names, whole or short, whatever its case and accents. A word of two meanings, as
    /// "listopada", which is October in Croatian and November in Polish, names one only in a language that has it.
    ///
    /// @param language the tag of the language that the word stands in (BCP 47), "" if unknown
    /// @return empty if it names none
    public static Optional<Month> month(String word, String language) {
        var name = Letters.plain(word);
        var certain = NAMES.certain().get(name);
        return certain == null
                ? Optional.ofNullable(
                        NAMES.byLanguage().getOrDefault(name, Map.of()).get(primary(language)))
                : Optional.of(certain);
    }

    private static String primary(String language) {
        return language.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
    }

    private static Table read() {
        var certain = new HashMap<String, Month>();
        var byLanguage = new HashMap<String, Map<String, Month>>();
        meanings().forEach((name, months) -> {
            if (Set.copyOf(months.values()).size() == 1) {
                certain.put(name, months.values().iterator().next());
            } else {
                byLanguage.put(name, Map.copyOf(months));
            }
        });
        return new Table(Map.copyOf(certain), Map.copyOf(byLanguage));
    }

    /// What each name means in each language that has it.
    private static Map<String, Map<String, Month>> meanings() {
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
        return meanings;
    }
}
