package org.footnote.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.model.CuratedStory;
import org.footnote.model.Entry;
import org.footnote.model.Link;
import org.footnote.model.ParsedFeed;
import org.footnote.model.Person;
import org.jspecify.annotations.Nullable;

/// A feed while it is being mapped: each field takes the first value offered that is not empty.
final class FeedDraft {
    private String id = "";
    private String title = "";
    private String link = "";
    private String description = "";
    private String language = "";
    private String rights = "";
    private String image = "";
    private @Nullable Instant published;
    private @Nullable Instant updated;
    private @Nullable Duration timeToLive;
    private final List<Person> authors = new ArrayList<>();
    private final Set<String> categories = new LinkedHashSet<>();
    private final List<Link> links = new ArrayList<>();
    private final List<EntryDraft> entries = new ArrayList<>();
    private final List<CuratedStory> curated = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private boolean partial;

    void id(@Nullable String value) {
        id = EntryDraft.firstOf(id, value);
    }

    /// @param value plain text
    void title(@Nullable String value) {
        title = EntryDraft.firstOf(title, value);
    }

    void link(@Nullable String value) {
        link = EntryDraft.firstOf(link, value);
    }

    void description(@Nullable String value) {
        description = EntryDraft.firstOf(description, value);
    }

    void language(@Nullable String value) {
        language = EntryDraft.firstOf(language, value);
    }

    void rights(@Nullable String value) {
        rights = EntryDraft.firstOf(rights, value);
    }

    void image(@Nullable String value) {
        image = EntryDraft.firstOf(image, value);
    }

    void published(List<String> dates) {
        published = published == null ? FeedDates.firstOf(dates) : published;
    }

    void updated(List<String> dates) {
        updated = updated == null ? FeedDates.firstOf(dates) : updated;
    }

    void timeToLive(Duration value) {
        timeToLive = value;
    }

    void author(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            authors.add(Persons.read(text));
        }
    }

    void authors(List<Person> persons) {
        authors.addAll(persons);
    }

    boolean hasAuthors() {
        return !authors.isEmpty();
    }

    List<Person> authors() {
        return authors;
    }

    void category(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            categories.add(PlainText.line(text));
        }
    }

    void links(List<Link> more) {
        links.addAll(more);
    }

    void entry(EntryDraft entry) {
        entries.add(entry);
    }

    void curated(CuratedStory story) {
        curated.add(story);
    }

    /// The document was cut off; with the last entry or without.
    void partial(boolean dropLast) {
        partial = true;
        if (dropLast && !entries.isEmpty()) {
            entries.removeLast();
        }
        warnings.add("The document is cut off; its complete entries were kept.");
    }

    /// The feed, with what is missing made up.
    ///
    /// @param address where the document came from, "" if unknown
    ParsedFeed feed(String address) {
        var site = link.isEmpty() ? address : link;
        distinguishIds();
        List<Entry> finished = entries.stream().map(draft -> draft.entry(site)).toList();
        return new ParsedFeed(
                title.isEmpty() ? site : title,
                site,
                description,
                language,
                rights,
                id,
                published,
                updated,
                image,
                Persons.distinct(authors),
                List.copyOf(categories),
                links,
                timeToLive,
                distinguished(finished),
                curated,
                partial,
                warnings);
    }

    /// Some feeds give all their entries one guid: then only the link tells them apart.
    private void distinguishIds() {
        var ids = new HashSet<String>();
        entries.forEach(entry -> ids.add(entry.id()));
        if (entries.size() > 2 && ids.size() == 1 && !ids.contains("")) {
            entries.forEach(EntryDraft::addLinkToId);
        }
    }

    /// Entries without a guid that share a link are told apart by their titles.
    private static List<Entry> distinguished(List<Entry> entries) {
        Map<String, Integer> count = new HashMap<>();
        entries.forEach(entry -> count.merge(entry.id(), 1, Integer::sum));
        return entries.stream()
                .map(entry ->
                        count.getOrDefault(entry.id(), 0) > 1 && entry.madeUp().contains("id")
                                ? withId(entry, entry.id() + " " + entry.title())
                                : entry)
                .toList();
    }

    private static Entry withId(Entry entry, String id) {
        return new Entry(
                id,
                entry.title(),
                entry.link(),
                entry.published(),
                entry.updated(),
                entry.summary(),
                entry.contents(),
                entry.authors(),
                entry.categories(),
                entry.links(),
                entry.enclosures(),
                entry.language(),
                entry.image(),
                entry.madeUp());
    }
}
