package org.footnote.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.footnote.text.Spaces;
import org.jsoup.nodes.Document;

/// What the `meta` elements of a page say, by property, name or itemprop in lower case; in order.
final class MetaTags {
    private final Map<String, List<String>> contents = new LinkedHashMap<>();

    MetaTags(Document page) {
        for (var meta : page.select("meta[content]")) {
            for (var key : new String[] {"property", "name", "itemprop"}) {
                var content = Spaces.collapsed(meta.attr("content"));
                if (!meta.attr(key).isBlank() && !content.isEmpty()) {
                    for (var one :
                            meta.attr(key).toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
                        contents.computeIfAbsent(one, _ -> new ArrayList<>()).add(content);
                    }
                }
            }
        }
    }

    /// The content of the first of these that the page has, "" if it has none.
    String first(String... keys) {
        for (var key : keys) {
            var content = contents.get(key);
            if (content != null) {
                return content.getFirst();
            }
        }
        return "";
    }

    /// The contents of the first of these that the page has, in order.
    List<String> all(String... keys) {
        for (var key : keys) {
            var content = contents.get(key);
            if (content != null) {
                return List.copyOf(content);
            }
        }
        return List.of();
    }
}
