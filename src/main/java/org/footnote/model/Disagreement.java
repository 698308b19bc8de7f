package org.footnote.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A figure, date or name on which sources differ.
///
/// @param about what the values are of: a role, or words of a source with a gap (…) where its value stands
/// @param values at least two, the older first
public record Disagreement(String about, Kind kind, List<Value> values) {
    public Disagreement {
        values = List.copyOf(values);
    }

    /// The values, those together that are written alike but for capitals; never empty lists, the older first.
    public List<List<Value>> alike() {
        return List.copyOf(values.stream()
                .collect(Collectors.groupingBy(Value::reading, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /// Whether they contradict each other or one follows the other.
    public enum Kind {
        CONFLICT("conflict"),
        UPDATE("update");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /// The name used in files.
        public String key() {
            return key;
        }
    }

    /// One of the values.
    ///
    /// @param text the value as its source writes it
    public record Value(String text, Citation citation) {
        /// The same for all values that are written alike but for capitals.
        public String reading() {
            return text.toLowerCase(Locale.ROOT);
        }
    }
}
