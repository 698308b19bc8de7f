package org.footnote.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says in the reader's language what the rooms below the window say, and store, in English: their sentences are known
/// by their words, as gettext knows its messages. What is not known stays as it is. Immutable, for any thread.
final class Said {
    private static final String NAME = "org.footnote.ui.said";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final List<Sentence> sentences;

    private record Sentence(Pattern english, String translated) {
        static Sentence of(String english, String translated) {
            var pattern = new StringBuilder();
            int end = 0;
            for (var place : PLACE.matcher(english).results().toList()) {
                pattern.append(Pattern.quote(english.substring(end, place.start())))
                        .append("(.+?)");
                end = place.end();
            }
            pattern.append(Pattern.quote(english.substring(end)));
            return new Sentence(Pattern.compile(pattern + "(?= |$)", Pattern.DOTALL), translated);
        }

        String with(MatchResult match) {
            return PLACE.matcher(translated)
                    .replaceAll(place -> Matcher.quoteReplacement(match.group(Integer.parseInt(place.group(1)) + 1)));
        }
    }

    private Said(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /// The sentences in a language; as they are where it is English or one without a translation.
    static Said in(Locale locale) {
        var translated = bundle(locale);
        if (translated.getLocale().getLanguage().isEmpty()) {
            return new Said(List.of());
        }
        var english = bundle(Locale.ROOT);
        var sentences = new ArrayList<Sentence>();
        english.keySet().stream()
                .sorted(Comparator.comparingInt(
                                (String key) -> english.getString(key).length())
                        .reversed())
                .forEach(key -> sentences.add(Sentence.of(english.getString(key), translated.getString(key))));
        return new Said(List.copyOf(sentences));
    }

    private static ResourceBundle bundle(Locale locale) {
        var module = Said.class.getModule();
        return ResourceBundle.getBundle(
                NAME, locale, module.isNamed() ? module.getClassLoader() : Said.class.getClassLoader());
    }

    /// One sentence, or several with a space between them.
    String of(String english) {
        return sentences.isEmpty() ? english : translated(english).orElse(english);
    }

    /// The translation, if the text begins with a sentence that is known.
    private Optional<String> translated(String english) {
        Optional<String> begun = Optional.empty();
        for (var sentence : sentences) {
            var matcher = sentence.english().matcher(english);
            if (matcher.matches()) {
                return Optional.of(sentence.with(matcher.toMatchResult()));
            }
            if (begun.isEmpty() && matcher.lookingAt() && matcher.end() < english.length()) {
                var rest = english.substring(matcher.end() + 1);
                begun = Optional.of(sentence.with(matcher.toMatchResult()) + " "
                        + translated(rest).orElse(rest));
            }
        }
        return begun;
    }
}
