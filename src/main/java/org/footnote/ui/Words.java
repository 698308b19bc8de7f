package org.footnote.ui;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the window in the reader's language, by dotted key.
final class Words {
    private final ResourceBundle bundle;
    private final Said said;

    /// @param locale English stands for no other one: what is asked for by its name would be looked for in the system's
    /// language, as it has no file of its own
    Words(Locale locale) {
        var wanted = locale.getLanguage().equals("en") ? Locale.ROOT : locale;
        said = Said.in(wanted);
        bundle = ResourceBundle.getBundle(
                "org.footnote.ui.messages",
                wanted,
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

    /// What a room below the window said in English, in the reader's language.
    String said(String english) {
        return said.of(english);
    }

    /// A section's heading: the reader's language for the fixed ones, a curator's own words as they are.
    String heading(String heading) {
        var key = "section." + heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return bundle.containsKey(key) ? bundle.getString(key) : heading;
    }

    /// A day, written out.
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    /// The language in which dates and numbers are written too.
    Locale locale() {
        var locale = bundle.getLocale();
        return locale.getLanguage().isEmpty() ? Locale.UK : locale;
    }
}
