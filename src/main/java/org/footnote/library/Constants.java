package org.footnote.library;

import org.jspecify.annotations.Nullable;

/// Enum constants by the names that are stored of them.
final class Constants {
    private Constants() {}

    /// The constant of that name, or the other where a damaged or later file holds a name we do not know.
    static <E extends Enum<E>> E named(Class<E> type, @Nullable Object name, E otherwise) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return otherwise;
    }
}
