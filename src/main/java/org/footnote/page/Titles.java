package org.footnote.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The headline of a page: what stands in its heading, where the page's own descriptions agree.
final class Titles {
    private static final int LONGEST = 300;
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—·•»/\\\\>:]+\\s+|\\s*[|»]\\s*");

    private Titles() {}

    static String of(Document page, MetaTags meta, JsonLd data, String siteName) {
        var stated = stated(page, meta, data);
        var headings = page.select("h1, h2, [itemprop=headline], .entry-title, .post-title, .headline").stream()
                .filter(heading -> !Markup.isHidden(heading))
                .map(Titles::words)
                .filter(words -> words.length() > 3 && words.length() < LONGEST)
                .distinct()
                .limit(40)
                .toList();
        for (var heading : headings) {
            if (stated.stream().anyMatch(title -> same(title, heading))) {
                return heading;
            }
        }
        for (var heading : headings) {
            if (stated.stream().anyMatch(title -> holds(title, heading))) {
                return heading;
            }
        }
        var main = page.select("h1").stream()
                .map(Titles::words)
                .filter(words -> count(words) > 2)
                .toList();
        if (main.size() == 1 && main.getFirst().length() < LONGEST && !same(main.getFirst(), siteName)) {
            return main.getFirst();
        }
        if (!stated.isEmpty()) {
            return withoutSite(stated.getFirst(), siteName);
        }
        return page.select("h1").stream()
                .map(Titles::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<String> stated(Document page, MetaTags meta, JsonLd data) {
        return List.of(
                        meta.first("og:title"),
                        data.headline(),
                        meta.first("dc.title", "title", "twitter:title", "parsely-title", "sailthru.title", "headline"),
                        words(page.head().selectFirst("title")),
                        page.title().replaceAll("\\s+", " ").strip())
                .stream()
                .map(title -> EntryHtml.plainText(title).replace('\n', ' '))
                .filter(title -> !title.isEmpty())
                .toList();
    }

    /// The part of a title before or after the site's name.
    private static String withoutSite(String title, String siteName) {
        var separator = SEPARATOR.matcher(title);
        var first = -1;
        var last = -1;
        var end = -1;
        while (separator.find()) {
            if (first < 0) {
                first = separator.start();
                end = separator.end();
            }
            last = separator.start();
        }
        if (first < 0) {
            return title;
        }
        var tail = title.substring(last).replaceAll("^[\\s|\\-–—·•»/\\\\>:]+", "");
        if (same(tail, siteName)
                || (count(title.substring(0, last)) > 3 && count(tail) <= 4 && title.charAt(last) != ':')) {
            return title.substring(0, last).strip();
        }
        return same(title.substring(0, first), siteName) ? title.substring(end).strip() : title;
    }

    private static int count(String words) {
        return words.strip().split("\\s+", -1).length;
    }

    private static boolean same(String one, String other) {
        return !one.isBlank() && normal(one).equals(normal(other));
    }

    private static boolean holds(String title, String heading) {
        var normal = normal(heading);
        return normal.length() > 12 && (" " + normal(title) + " ").contains(" " + normal + " ");
    }

    static String normal(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String words(@Nullable Element element) {
        return element == null ? "" : element.text().replaceAll("\\s+", " ").strip();
    }
}
