package org.footnote.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Lists of feeds as other readers exchange them (OPML 2.0). Pure functions for any thread.
public final class Opml {
    static final int DEEPEST_FOLDER = 20;

    private static final Pattern BEGIN = Pattern.compile("<opml\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("</opml\\s*>", Pattern.CASE_INSENSITIVE);

    private Opml() {}

    /// A feed in a list.
    ///
    /// @param title "" if the list gives none
    /// @param site address of the publisher's site, "" if unknown
    /// @param folder path of its folder with `/` between names, "" at the top
    public record Subscription(String title, String address, String site, String folder) {}

    /// What a document lists.
    ///
    /// @param isCut whether it ends in the middle, so that others may be missing
    public record Listed(List<Subscription> feeds, boolean isCut) {
        public Listed {
            feeds = List.copyOf(feeds);
        }
    }

    /// Reads a list, leniently: names in any case, no outer outline, bare ampersands, cut off in the middle. Each
    /// address comes once, in the first folder it stands in; outlines without an address are folders.
    ///
    /// @return empty if the document is not OPML at all
    public static Optional<Listed> read(byte[] bytes) {
        var text = Doctype.cut(TextCleaner.clean(TextDecoder.decode(bytes, "")));
        var document = Parser.xmlParser().parseInput(text, "");
        return document.getAllElements().stream().anyMatch(Opml::isOfOpml)
                ? Optional.of(new Listed(subscriptions(document), isCut(text)))
                : Optional.empty();
    }

    /// Whether the document's end is missing, or the end of its last tag.
    private static boolean isCut(String text) {
        return text.lastIndexOf('<') > text.lastIndexOf('>')
                || (BEGIN.matcher(text).find() && !END.matcher(text).find());
    }

    private static boolean isOfOpml(Element element) {
        return isNamed(element, "opml")
                || (isNamed(element, "outline") && !attribute(element, "xmlurl").isEmpty());
    }

    private record Place(Element element, String folder, int depth) {}

    /// Walks without recursion, in document order.
    private static List<Subscription> subscriptions(Element document) {
        Map<String, Subscription> found = new LinkedHashMap<>();
        var stack = new ArrayDeque<Place>();
        stack.push(new Place(document, "", 0));
        while (!stack.isEmpty()) {
            var place = stack.pop();
            var inner = place.folder();
            if (isNamed(place.element(), "outline")) {
                inner = outline(place, found);
            }
            var children = new ArrayList<>(place.element().children());
            for (int i = children.size() - 1; i >= 0; i--) {
                stack.push(new Place(children.get(i), inner, place.depth() + (inner.equals(place.folder()) ? 0 : 1)));
            }
        }
        return List.copyOf(found.values());
    }

    /// Takes a feed, or gives the folder that its children stand in.
    private static String outline(Place place, Map<String, Subscription> found) {
        var title = attribute(place.element(), "title");
        var name = title.isEmpty() ? attribute(place.element(), "text") : title;
        var address = SiteRules.withoutFeedScheme(attribute(place.element(), "xmlurl"));
        if (Addresses.isHttp(address)) {
            found.putIfAbsent(
                    address, new Subscription(name, address, attribute(place.element(), "htmlurl"), place.folder()));
            return place.folder();
        }
        var folder = name.replace('/', '-').strip();
        if (folder.isEmpty() || place.depth() >= DEEPEST_FOLDER) {
            return place.folder();
        }
        return place.folder().isEmpty() ? folder : place.folder() + "/" + folder;
    }

    private static boolean isNamed(Element element, String name) {
        return element.tagName().equalsIgnoreCase(name);
    }

    private static String attribute(Element element, String name) {
        return PlainText.line(element.attributes().getIgnoreCase(name));
    }

    /// Writes a list with its folders, in UTF-8. Credentials in an address are left out.
    public static String write(String title, List<Subscription> subscriptions) {
        return OpmlWriter.write(title, subscriptions);
    }
}
