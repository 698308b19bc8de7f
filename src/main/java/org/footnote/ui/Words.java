package org.footnote.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the window in the reader's language, by dotted key.
final class Words {
    private final ResourceBundle bundle;

    Words(Locale locale) {
        bundle = ResourceBundle.getBundle(
                "org.footnote.ui.messages",
                locale,
                Words.class.getModule().isNamed()
                        ? Words.class.getModule().getClassLoader()
                        : Words.class.getClassLoader());
    }

    /// The text of a key with its numbers and names filled in.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    String text(String key, Object... values) {
        var pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(values);
    }

    /// A section's heading: the reader's language for the fixed ones, a curator's own words as they are.
    String heading(String heading) {
        var key = "section." + heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return bundle.containsKey(key) ? bundle.getString(key) : heading;
    }

    /// The language in which dates and numbers are written too.
    Locale locale() {
        var locale = bundle.getLocale();
        return locale.getLanguage().isEmpty() ? Locale.UK : locale;
    }
}
