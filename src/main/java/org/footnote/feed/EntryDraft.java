package org.footnote.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.model.Enclosure;
import org.footnote.model.Entry;
import org.footnote.text.Spaces;
import org.jspecify.annotations.Nullable;

/// An entry while it is being mapped: each field takes the first value offered that is not empty.
final class EntryDraft extends Draft {
    /// In UTF-16 units.
    private static final int LONGEST_TITLE = 101;

    private String summary = "";
    private String plain = "";
    private final Set<String> contents = new LinkedHashSet<>();
    private final Map<String, Enclosure> enclosures = new LinkedHashMap<>();
    private final List<String> madeUp = new ArrayList<>();

    /// @param language of the feed, "" if unknown
    EntryDraft(String language) {
        super(language);
    }

    String id() {
        return id;
    }

    void addLinkToId() {
        id = id + " " + link;
    }

    void summary(@Nullable String html) {
        summary = firstOf(summary, html);
    }

    /// A second short text beside the summary: the longer of the two is content.
    void lesserSummary(String html) {
        if (!summary.isEmpty() && !html.isEmpty() && contents.isEmpty()) {
            boolean longer = html.length() > summary.length();
            content(longer ? html : summary);
            summary = longer ? summary : html;
        }
    }

    void content(@Nullable String html) {
        if (html != null && !html.isBlank()) {
            contents.add(html.strip());
        }
    }

    void contents(List<String> htmls) {
        htmls.forEach(this::content);
    }

    /// The content once more as plain text, where the feed gives both: a missing title is better made of this.
    void plainContent(String html) {
        content(html);
        plain = html;
    }

    void enclosure(String address, @Nullable String type, long length) {
        if (!address.isBlank()) {
            enclosures.merge(
                    address,
                    new Enclosure(address, type == null ? "" : type, Math.max(0, length)),
                    (one, other) -> new Enclosure(
                            address,
                            firstOf(one.type(), other.type()),
                            one.length() > 0 ? one.length() : other.length()));
        }
    }

    boolean hasEnclosures() {
        return !enclosures.isEmpty();
    }

    /// The entry, with what is missing made up: the title from the text, the link from the feed's, the id from those.
    Entry entry(String feedLink) {
        if (link.isEmpty() && !enclosures.isEmpty()) {
            link = enclosures.keySet().iterator().next();
        }
        if (id.isEmpty()) {
            id = link.isEmpty() ? madeUpId() : link;
            madeUp.add("id");
        }
        if (link.isEmpty() && !feedLink.isEmpty()) {
            link = feedLink;
            madeUp.add("link");
        }
        if (title.isEmpty()) {
            title = madeUpTitle();
            madeUp.add("title");
        }
        return new Entry(
                id,
                title,
                link,
                published,
                updated,
                summary,
                List.copyOf(contents),
                Persons.distinct(authors),
                List.copyOf(categories),
                links,
                List.copyOf(enclosures.values()),
                language,
                image,
                madeUp);
    }

    private String madeUpId() {
        var text = title.isEmpty() ? madeUpTitle() : title;
        return published == null ? text : text + " " + published;
    }

    private String madeUpTitle() {
        var text = text(summary.isEmpty() ? plain : summary);
        for (var content : contents) {
            text = text.isEmpty() ? text(content) : text;
        }
        if (text.isEmpty()) {
            return link;
        }
        return Spaces.shortened(text, LONGEST_TITLE);
    }

    /// The first words of a text; what a title needs is near its beginning.
    private static String text(String html) {
        return PlainText.ofHtml(html.substring(0, Math.min(html.length(), 2_000)));
    }
}
