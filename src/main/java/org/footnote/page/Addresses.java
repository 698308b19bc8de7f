package org.footnote.page;

import java.net.IDN;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Addresses in markup, made absolute and safe.
final class Addresses {
    private static final Pattern YOUTUBE =
            Pattern.compile("https?://(?:www\\.)?youtube(?:-nocookie)?\\.com/(?:embed|v)/([\\w-]{6,})(?:[?&/].*)?");
    private static final Pattern VIMEO = Pattern.compile("https?://player\\.vimeo\\.com/video/(\\d+).*");
    private static final Pattern WITH_HOST =
            Pattern.compile("(https?://(?:[^/?#@]*@)?)([^/?#:@]+)(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Map<Pattern, String> PLAYERS =
            Map.of(YOUTUBE, "https://www.youtube.com/watch?v=", VIMEO, "https://vimeo.com/");

    private Addresses() {}

    /// The absolute http or https address in an attribute, "" if it is none.
    static String web(Element element, String attribute) {
        var written = element.attr(attribute);
        return isWeb(written) ? clean(written) : resolved(element, attribute);
    }

    private static String resolved(Element element, String attribute) {
        if (element.attr(attribute).isBlank()) {
            return "";
        }
        var address = clean(element.absUrl(attribute));
        return isWeb(address) ? address : "";
    }

    /// The target of a link: an http, https or mailto address, `#name` within the page, or "".
    static String target(Element link) {
        var written = link.attr("href").strip();
        if (written.startsWith("#")) {
            return written.length() > 1 ? clean(written) : "";
        }
        var address = isPlain(written) ? written : clean(link.absUrl("href"));
        if (address.toLowerCase(Locale.ROOT).startsWith("mailto:")) {
            return address;
        }
        if (!isWeb(address)) {
            return "";
        }
        var base = withoutFragment(link.baseUri());
        var fragment = address.indexOf('#');
        var within = !base.isEmpty() && fragment == base.length() && address.startsWith(base);
        return within && fragment < address.length() - 1 ? address.substring(fragment) : address;
    }

    /// Where a person would watch or read what an embedded player shows.
    static String watchable(String address) {
        for (var player : PLAYERS.entrySet()) {
            var match = player.getKey().matcher(address);
            if (match.matches()) {
                return player.getValue() + match.group(1);
            }
        }
        return address;
    }

    static boolean isWeb(String address) {
        return (address.regionMatches(true, 0, "https://", 0, 8) && address.length() > 8)
                || (address.regionMatches(true, 0, "http://", 0, 7) && address.length() > 7);
    }

    /// Whether an address is absolute and has nothing to be resolved, escaped or cleaned, as nearly all are.
    private static boolean isPlain(String address) {
        return isWeb(address) && !address.contains("/.") && isClean(address);
    }

    private static String withoutFragment(String address) {
        var fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }

    /// Without control characters, with inner spaces escaped.
    private static String clean(String address) {
        var stripped = address.strip();
        if (isClean(stripped)) {
            return stripped;
        }
        var trimmed = plainHost(stripped);
        return trimmed.chars()
                .filter(character -> character >= ' ' && character != 0x7F)
                .mapToObj(character -> character == ' ' ? "%20" : Character.toString(character))
                .collect(Collectors.joining());
    }

    private static boolean isClean(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) <= ' ' || address.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /// The same address with its host in ASCII (RFC 3492), so that one script cannot pass for another; "" if the host
    /// is none.
    private static String plainHost(String address) {
        var name = WITH_HOST.matcher(address);
        if (!name.matches() || name.group(2).chars().allMatch(character -> character < 0x80)) {
            return address;
        }
        try {
            return name.group(1) + IDN.toASCII(name.group(2), IDN.ALLOW_UNASSIGNED) + name.group(3);
        } catch (IllegalArgumentException noHost) {
            return "";
        }
    }

    /// The lower-case host, "" if there is none.
    static String host(String address) {
        var start = address.indexOf("//");
        if (start < 0) {
            return "";
        }
        var end = Stream.of("/", "?", "#", ":")
                .mapToInt(stop -> address.indexOf(stop, start + 2))
                .filter(index -> index >= 0)
                .min()
                .orElse(address.length());
        return address.substring(start + 2, end).toLowerCase(Locale.ROOT);
    }
}
