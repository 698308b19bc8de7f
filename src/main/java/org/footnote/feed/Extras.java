package org.footnote.feed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.footnote.model.Enclosure;
import org.footnote.model.Link;
import org.footnote.model.Person;

/// What a feed or an entry says that ROME has no field for, or no right one: kept beside ROME's document by the repair
/// and read by the mapping. Filled while repairing, only read afterwards.
final class Extras {
    /// What a value is.
    enum Field {
        PUBLISHED,
        ISSUED,
        CREATED,
        UPDATED,
        CORE_DATE,
        ORIGINAL_LINK,
        ORIGINAL_ENCLOSURE,
        ABOUT,
        LANGUAGE,
        TITLE,
        ID,
        SUMMARY,
        SUBTITLE,
        BODY,
        CONTENT,
        CONTENT_SOURCE,
        IMAGE,
        CATEGORY,
        RIGHTS
    }

    private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
    private final Map<Field, String> firstNames = new EnumMap<>(Field.class);
    private final List<Link> links = new ArrayList<>();
    private final List<Enclosure> enclosures = new ArrayList<>();
    private final List<Person> authors = new ArrayList<>();
    private final List<Person> contributors = new ArrayList<>();

    void add(Field field, String value) {
        if (!value.isBlank()) {
            values.computeIfAbsent(field, _ -> new ArrayList<>(2)).add(value);
        }
    }

    /// A date. Where a feed repeats an element, the last one that can be read counts, as in most parsers.
    void addDate(Field field, FeedElement from) {
        var value = from.text();
        if (!values.containsKey(field)) {
            firstNames.put(field, from.name());
            add(field, value);
        } else if (!value.isBlank() && from.name().equals(firstNames.get(field))) {
            values.get(field).addFirst(value);
        } else {
            add(field, value);
        }
    }

    List<String> all(Field field) {
        return values.getOrDefault(field, List.of());
    }

    String first(Field field) {
        var all = all(field);
        return all.isEmpty() ? "" : all.getFirst();
    }

    List<Link> links() {
        return links;
    }

    List<Enclosure> enclosures() {
        return enclosures;
    }

    List<Person> authors() {
        return authors;
    }

    List<Person> contributors() {
        return contributors;
    }
}
