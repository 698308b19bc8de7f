package org.footnote.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Reads Link headers (RFC 8288): `<https://a.example/feed>; rel="alternate"; type="application/atom+xml"`.
final class LinkHeader {
    private static final int LONGEST = 20_000;
    private static final String VALUE = "\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s;,\"]*))";
    private static final Pattern LINK = Pattern.compile("<([^<>]*)>([^<]*)");
    private static final Pattern PARAMETER = Pattern.compile("(?i);\\s*(rel|type|title)" + VALUE);

    private LinkHeader() {}

    /// The links as a page would write them.
    ///
    /// @param address where the page was fetched from
    static List<Element> elements(String header, String address) {
        var elements = new ArrayList<Element>();
        var links = LINK.matcher(header.substring(0, Math.min(header.length(), LONGEST)));
        while (links.find()) {
            var element = new Element("link").attr("href", Addresses.resolve(address, links.group(1)));
            element.setBaseUri(address);
            var parameters = PARAMETER.matcher(links.group(2));
            while (parameters.find()) {
                var name = parameters.group(1).toLowerCase(Locale.ROOT);
                var value = parameters.group(2) == null ? parameters.group(3) : parameters.group(2);
                if (!element.hasAttr(name)) {
                    element.attr(name, value.replaceAll("\\\\(.)", "$1"));
                }
            }
            elements.add(element);
        }
        return elements;
    }
}
