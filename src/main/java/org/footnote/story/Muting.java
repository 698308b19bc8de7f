package org.footnote.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.footnote.model.MuteRule;
import org.footnote.model.Source;
import org.footnote.model.Story;

/// Finds the rule that hides a story. Immutable, for any thread.
public final class Muting {
    private final List<MuteRule> rules;

    /// @param rules the reader's rules; the first that matches is the one that is named
    public Muting(List<MuteRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// The first rule that hides the story, empty if none does.
    public Optional<MuteRule> hiding(Story story) {
        return rules.stream().filter(rule -> hides(rule, story)).findFirst();
    }

    private static boolean hides(MuteRule rule, Story story) {
        var pattern = rule.pattern().strip();
        if (pattern.isEmpty()) {
            return false;
        }
        return switch (rule.kind()) {
            case PHRASE -> saysPhrase(story, pattern);
            case PUBLISHER ->
                allSources(story, source -> source.publisher().strip().equalsIgnoreCase(pattern));
            case TOPIC -> story.topic() != null && story.topic().key().equals(pattern);
            case ADDRESS ->
                allSources(
                        story,
                        source -> source.address().toLowerCase(Locale.ROOT).contains(pattern.toLowerCase(Locale.ROOT)));
            case STORY -> story.id().equals(pattern) && !hasGrown(rule, story);
        };
    }

    /// What others tell as well is not hidden for one of its sources.
    private static boolean allSources(Story story, Predicate<Source> said) {
        return !story.sources().isEmpty() && story.sources().stream().allMatch(said);
    }

    private static boolean saysPhrase(Story story, String phrase) {
        var edged = Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(phrase) + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return edged.matcher(story.headline()).find()
                || story.sources().stream()
                        .anyMatch(source -> edged.matcher(source.title()).find());
    }

    private static boolean hasGrown(MuteRule rule, Story story) {
        var until = rule.until();
        return until != null
                && story.sources().stream()
                        .filter(Source::isIndependent)
                        .anyMatch(source ->
                                source.published() != null && source.published().isAfter(until));
    }
}
