package org.footnote.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.footnote.model.CuratedStory;
import org.footnote.model.Entry;
import org.footnote.model.ParsedFeed;
import org.footnote.model.Person;
import org.jspecify.annotations.Nullable;

/// A feed while it is being mapped: each field takes the first value offered that is not empty.
final class FeedDraft extends Draft {
    private String description = "";
    private String rights = "";
    private @Nullable Duration timeToLive;
    private final List<EntryDraft> entries = new ArrayList<>();
    private final List<CuratedStory> curated = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private boolean partial;

    FeedDraft() {
        super("");
    }

    void description(@Nullable String value) {
        description = firstOf(description, value);
    }

    void rights(@Nullable String value) {
        rights = firstOf(rights, value);
    }

    void timeToLive(Duration value) {
        timeToLive = value;
    }

    List<Person> authors() {
        return authors;
    }

    void entry(EntryDraft entry) {
        entries.add(entry);
    }

    void curated(CuratedStory story) {
        curated.add(story);
    }

    /// The last entry was cut off.
    void dropLastEntry() {
        if (!entries.isEmpty()) {
            entries.removeLast();
        }
    }

    /// The document was cut off.
    void partial() {
        partial = true;
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
