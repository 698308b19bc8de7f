package org.footnote.feed;

import com.rometools.opml.feed.opml.Attribute;
import com.rometools.opml.feed.opml.Outline;
import com.rometools.opml.io.impl.OPML20Generator;
import com.rometools.rome.io.FeedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footnote.feed.Opml.Subscription;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/// Writes lists of feeds by ROME's generator.
final class OpmlWriter {
    private OpmlWriter() {}

    static String write(String title, List<Subscription> subscriptions) {
        RomeEngine.useShortList();
        var list = new com.rometools.opml.feed.opml.Opml();
        list.setFeedType("opml_2.0");
        list.setTitle(TextCleaner.clean(title));
        list.setOutlines(Folder.of(subscriptions).outlines());
        try {
            var document = new OPML20Generator().generate(list);
            return new XMLOutputter(Format.getPrettyFormat().setLineSeparator("\n")).outputString(document);
        } catch (FeedException refused) {
            throw new IllegalArgumentException("The list of feeds could not be written: " + title, refused);
        }
    }

    private static Outline outline(Subscription feed) {
        var outline = named(feed.title());
        outline.setType("rss");
        var addresses = new ArrayList<Attribute>();
        addresses.add(new Attribute("xmlUrl", withoutCredentials(feed.address())));
        if (!feed.site().isEmpty()) {
            addresses.add(new Attribute("htmlUrl", withoutCredentials(feed.site())));
        }
        outline.setAttributes(addresses);
        return outline;
    }

    private static Outline named(String name) {
        var outline = new Outline();
        outline.setText(TextCleaner.clean(name));
        outline.setTitle(TextCleaner.clean(name));
        return outline;
    }

    private static String withoutCredentials(String address) {
        return TextCleaner.clean(address).replaceFirst("(?<=://)[^/?#]*@", "");
    }

    private static final class Folder {
        private final Map<String, Folder> folders = new LinkedHashMap<>();
        private final List<Subscription> feeds = new ArrayList<>();

        static Folder of(List<Subscription> subscriptions) {
            var root = new Folder();
            for (var subscription : subscriptions) {
                var folder = root;
                for (var name : subscription.folder().split("/", Opml.DEEPEST_FOLDER)) {
                    folder = name.isEmpty() ? folder : folder.folders.computeIfAbsent(name, _ -> new Folder());
                }
                folder.feeds.add(subscription);
            }
            return root;
        }

        List<Outline> outlines() {
            var outlines = new ArrayList<Outline>();
            folders.forEach((name, inner) -> {
                var outline = named(name);
                outline.setChildren(inner.outlines());
                outlines.add(outline);
            });
            feeds.stream().map(OpmlWriter::outline).forEach(outlines::add);
            return outlines;
        }
    }
}
