package org.footnote.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.footnote.model.Link;
import org.footnote.model.Person;
import org.jspecify.annotations.Nullable;

/// What a feed and an entry have in common while they are mapped: each field takes the first value offered that is not
/// empty.
abstract sealed class Draft permits FeedDraft, EntryDraft {
    String id = "";
    String title = "";
    String link = "";
    String language = "";
    String image = "";

    @Nullable
    Instant published;

    @Nullable
    Instant updated;

    final List<Person> authors = new ArrayList<>();
    final Set<String> categories = new LinkedHashSet<>();
    final List<Link> links = new ArrayList<>();
    private final String surrounding;

    /// @param surrounding the language of what is around it, "" if unknown or nothing is
    Draft(String surrounding) {
        this.surrounding = surrounding;
    }

    final void id(@Nullable String value) {
        id = firstOf(id, value);
    }

    /// @param value plain text
    final void title(@Nullable String value) {
        title = firstOf(title, value);
    }

    final void link(@Nullable String value) {
        link = firstOf(link, value);
    }

    final void language(@Nullable String value) {
        language = firstOf(language, value);
    }

    final void image(@Nullable String address) {
        image = firstOf(image, address);
    }

    final void published(List<String> dates) {
        published = published == null ? FeedDates.firstOf(dates, written()).orElse(null) : published;
    }

    final void updated(List<String> dates) {
        updated = updated == null ? FeedDates.firstOf(dates, written()).orElse(null) : updated;
    }

    /// The language that it is written in, as far as that is known by now.
    private String written() {
        return language.isEmpty() ? surrounding : language;
    }

    final void author(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            authors.add(Persons.read(text));
        }
    }

    final void authors(List<Person> persons) {
        authors.addAll(persons);
    }

    final boolean hasAuthors() {
        return authors.stream()
                .anyMatch(person -> !person.name().isBlank() || !person.email().isBlank());
    }

    final void category(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            categories.add(PlainText.line(text));
        }
    }

    final void categories(List<String> texts) {
        texts.forEach(this::category);
    }

    final void links(List<Link> more) {
        links.addAll(more);
    }

    static String firstOf(String one, @Nullable String other) {
        return one.isEmpty() && other != null ? other.strip() : one;
    }
}
