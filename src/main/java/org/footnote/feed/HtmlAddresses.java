package org.footnote.feed;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Makes the addresses inside a piece of HTML absolute. The piece is parsed only if it holds a relative one.
final class HtmlAddresses {
    private static final Set<String> ATTRIBUTES = Set.of(
            "href", "src", "srcset", "poster", "cite", "action", "longdesc", "background", "data", "usemap", "classid");

    private HtmlAddresses() {}

    static String absolute(String html, String base) {
        return Addresses.isAbsolute(base) && hasRelative(html) ? rewritten(html, base) : html;
    }

    /// Looks at each `=`: is there an address attribute before it and a relative address after it?
    private static boolean hasRelative(String html) {
        for (int at = html.indexOf('='); at >= 0; at = html.indexOf('=', at + 1)) {
            if (isAddressAttribute(html, at) && isRelativeAfter(html, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddressAttribute(String html, int equals) {
        int end = equals;
        while (end > 0 && Character.isWhitespace(html.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 12 && Character.isLetter(html.charAt(start - 1))) {
            start--;
        }
        return end - start > 2 && ATTRIBUTES.contains(html.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isRelativeAfter(String html, int from) {
        int start = from;
        while (start < html.length()
                && (Character.isWhitespace(html.charAt(start))
                        || html.charAt(start) == '"'
                        || html.charAt(start) == '\'')) {
            start++;
        }
        return !Addresses.isAbsolute(html.substring(start, Math.min(html.length(), start + 32)));
    }

    private static String rewritten(String html, String base) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (var name : ATTRIBUTES) {
            for (var element : document.body().select("[" + name + "]")) {
                rewrite(element, name, base);
            }
        }
        return document.body().html();
    }

    private static void rewrite(Element element, String name, String base) {
        var value = element.attr(name);
        element.attr(name, name.equals("srcset") ? candidates(value, base) : Addresses.resolve(base, value));
    }

    /// Each candidate of a `srcset` (HTML, 4.8.4.2.1): an address, then perhaps a width or a density.
    private static String candidates(String value, String base) {
        return Stream.of(value.split(",\\s+|,(?=\\S+\\s+\\d)"))
                .map(String::strip)
                .filter(candidate -> !candidate.isEmpty())
                .map(candidate -> {
                    var parts = candidate.split("\\s+", 2);
                    return Addresses.resolve(base, parts[0]) + (parts.length > 1 ? " " + parts[1] : "");
                })
                .collect(Collectors.joining(", "));
    }
}
