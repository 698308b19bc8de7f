package org.footnote.ui;

import java.util.Locale;

/// The language that the window speaks.
final class Language {
    private Language() {}

    /// The language that the reader has chosen, else the system's. What JavaFX itself says, as in the menu of a text
    /// field, follows the default of the virtual machine, so that becomes the same.
    ///
    /// @param chosen as in the settings, "" if none is
    static Locale of(String chosen) {
        if (!chosen.isEmpty()) {
            Locale.setDefault(Locale.forLanguageTag(chosen));
        }
        return Locale.getDefault();
    }
}
