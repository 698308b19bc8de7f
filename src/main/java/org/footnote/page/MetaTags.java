package org.footnote.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;

/// What the `meta` elements of a page say, by property, name or itemprop in lower case; the first of each counts.
final class MetaTags {
    private final Map<String, String> contents = new LinkedHashMap<>();

    MetaTags(Document page) {
        for (var meta : page.select("meta[content]")) {
            for (var key : new String[] {"property", "name", "itemprop"}) {
                var content = meta.attr("content").replaceAll("\\s+", " ").strip();
                if (!meta.attr(key).isBlank() && !content.isEmpty()) {
                    for (var one :
                            meta.attr(key).toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
                        contents.putIfAbsent(one, content);
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
                return content;
            }
        }
        return "";
    }
}
