package org.footnote.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/// Writes stories as an Atom feed, for other readers. Build one and share it between threads.
public final class FeedWriter {
    /// A story as an entry.
    ///
    /// @param id a URI that never changes
    /// @param link where it is read, "" if nowhere
    /// @param html the whole text
    public record Written(String id, String title, String link, String summary, String html, Instant updated) {}

    /// One that shares ROME's short plug-in list with the reader.
    public FeedWriter() {
        RomeEngine.useShortList();
    }

    /// An Atom 1.0 document as text.
    ///
    /// @param id a URI that never changes
    public String write(String id, String title, Instant updated, List<Written> entries) {
        var feed = new Feed("atom_1.0");
        feed.setId(id);
        feed.setTitle(TextCleaner.clean(title));
        feed.setUpdated(Date.from(updated));
        feed.setAuthors(List.of(author()));
        feed.setEntries(entries.stream().map(FeedWriter::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException refused) {
            throw new IllegalArgumentException("The stories could not be written as a feed: " + title, refused);
        }
    }

    /// Who put the stories together, which a feed has to say where its entries do not (RFC 4287 4.1.1).
    private static SyndPerson author() {
        var author = new Person();
        author.setName("Footnote");
        return author;
    }

    private static Entry entry(Written written) {
        var entry = new Entry();
        entry.setId(written.id());
        entry.setTitle(TextCleaner.clean(written.title()));
        entry.setUpdated(Date.from(written.updated()));
        if (!written.link().isEmpty()) {
            var link = new Link();
            link.setHref(written.link());
            link.setRel("alternate");
            entry.setAlternateLinks(List.of(link));
        }
        entry.setSummary(content(Content.TEXT, written.summary()));
        entry.setContents(List.of(content(Content.HTML, written.html())));
        return entry;
    }

    private static Content content(String type, String value) {
        var content = new Content();
        content.setType(type);
        content.setValue(TextCleaner.clean(value));
        return content;
    }
}
