package org.footnote.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.footnote.text.Spaces;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The headline of a page: what stands in its heading, where the page's own descriptions agree.
final class Titles {
    private static final int LONGEST = 300;
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—·•»/\\\\>:]+\\s+|\\s*[|»]\\s*");

    private static final int SHORTEST = 8;
    private static final Pattern HIDDEN = Pattern.compile(
            "visually-?hidden|(?:^|[\\s_-])(?:sr-only|screen-reader-text|element-invisible|invisible|aural)(?:$|[\\s_-])|hiddendash");
    private static final Pattern HOME = Pattern.compile("https?://(?:web\\.archive\\.org/web/\\d+/https?://)?[^/]+/?");
    private static final Pattern BESIDE = Pattern.compile(
            "kicker|roofline|overline|over-?title|topline|top-?title|eyebrow|spitzmarke|dachzeile|sub-?head|sub-?title|title-?header|entry-section|(?:^|[\\s_-])(?:label|date|category|categories)(?:$|[\\s_-])");

    private Titles() {}

    static String of(Document page, MetaTags meta, JsonLd data, String siteName) {
        var stated = stated(page, meta, data);
        var headings = page.select("h1, h2, [itemprop=headline], .entry-title, .post-title, .headline").stream()
                .filter(heading -> !Markup.isHidden(heading) && !isOfSite(heading))
                .map(Titles::headline)
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
                .filter(heading -> !isOfSite(heading))
                .map(Titles::headline)
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

    /// Whether a heading is the site's name: a link to its first page, or one for screen readers.
    private static boolean isOfSite(Element heading) {
        var link = heading.selectFirst("a[href]");
        return HIDDEN.matcher(Markup.names(heading)).find()
                || (link != null
                        && link.text().equals(heading.text())
                        && (link.attr("rel").equals("home")
                                || HOME.matcher(link.absUrl("href")).matches()));
    }

    /// A heading's words without the line above it that some pages set inside, a date below it and the like.
    private static String headline(Element heading) {
        var whole = words(heading);
        if (heading.childrenSize() == 0) {
            return whole;
        }
        var copy = heading.clone();
        copy.select("small, style, time, a[href]:not(:only-child)").remove();
        copy.stream()
                .skip(1)
                .filter(inner -> BESIDE.matcher(Markup.names(inner)).find()
                        || HIDDEN.matcher(Markup.names(inner)).find())
                .toList()
                .forEach(Element::remove);
        var without = words(copy).replaceAll("^[\\s|:–—-]+|[\\s|–—-]+$", "");
        return without.length() >= SHORTEST ? without : whole;
    }

    private static List<String> stated(Document page, MetaTags meta, JsonLd data) {
        return List.of(
                        meta.first("og:title"),
                        data.headline(),
                        meta.first("dc.title", "title", "twitter:title", "parsely-title", "sailthru.title", "headline"),
                        words(page.head().selectFirst("title")),
                        Spaces.collapsed(page.title()))
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
        return element == null ? "" : Spaces.collapsed(element.text());
    }
}
