package org.footnote.page;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Where a site's icon is, as its page says. Pure functions for any thread; the caller fetches.
public final class SiteIcons {
    /// The size that is looked for: larger ones cost more and show no more.
    private static final int WANTED = 64;

    private static final Pattern SIZE = Pattern.compile("(\\d{1,4})[xX]\\d{1,4}");

    private SiteIcons() {}

    /// The addresses of the icons that a page names, the best first: pictures that need no scaling up, near the size
    /// that is wanted. Vector drawings are left out.
    public static List<String> of(byte[] html, String contentType, String address) {
        var page = Jsoup.parse(PageText.decode(html, contentType), address);
        return page.select("link[rel][href]").stream()
                .filter(SiteIcons::isIcon)
                .filter(link -> !isDrawing(link))
                .sorted(Comparator.comparingInt(SiteIcons::distance))
                .map(link -> Addresses.web(link, "href"))
                .filter(icon -> !icon.isEmpty())
                .distinct()
                .toList();
    }

    /// Where browsers look when a page names none.
    public static Optional<String> usual(String site) {
        try {
            return Optional.of(URI.create(site).resolve("/favicon.ico").toString())
                    .filter(Addresses::isWeb);
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private static boolean isIcon(Element link) {
        var words = List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", -1));
        return words.contains("icon") || words.stream().anyMatch(word -> word.startsWith("apple-touch-icon"));
    }

    private static boolean isDrawing(Element link) {
        var written = link.attr("href").toLowerCase(Locale.ROOT);
        return link.attr("type").contains("svg") || written.contains(".svg") || written.startsWith("data:");
    }

    private static int distance(Element link) {
        int size = size(link);
        return size >= WANTED ? size - WANTED : (WANTED - size) * 100;
    }

    private static int size(Element link) {
        var stated = SIZE.matcher(link.attr("sizes"));
        if (stated.find()) {
            return Integer.parseInt(stated.group(1));
        }
        return link.attr("rel").toLowerCase(Locale.ROOT).contains("apple") ? 180 : 32;
    }
}
