package org.footnote.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An http or https address, read as leniently as browsers do: blanks trimmed, letters beyond ASCII and stray
/// characters escaped, the fragment dropped, name and password held apart.
///
/// @param uri what is asked for; no fragment, no name and password
/// @param credentials `name:password` still escaped, "" if none
record WebAddress(URI uri, String credentials) {
    /// RFC 3986 appendix B, with the authority taken apart.
    private static final Pattern PARTS = Pattern.compile(
            "(?i)(https?):/{1,}(?:([^/?#]*)@)?(\\[[0-9a-f:.]+]|[^/?#:\\[\\]@]+)(?::(\\d*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?",
            Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern BACKSLASH = Pattern.compile("\\G([^?#\\\\]*)\\\\");
    private static final Pattern FEED_SCHEME = Pattern.compile("(?i)feed:(?://)?(?=https?:)");
    private static final Pattern BARE_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /// Reads an address; empty if it is none of http or https.
    static Optional<WebAddress> read(String text) {
        var trimmed =
                FEED_SCHEME.matcher(text.strip().replaceAll("[\\t\\n\\r]", "")).replaceFirst("");
        if (trimmed.regionMatches(true, 0, "feed://", 0, 7)) {
            trimmed = "http://" + trimmed.substring(7);
        }
        var parts = PARTS.matcher(trimmed);
        return parts.matches() ? assemble(parts) : Optional.empty();
    }

    private static Optional<WebAddress> assemble(Matcher parts) {
        try {
            var host = asciiHost(parts.group(3));
            var port = parts.group(4) == null || parts.group(4).isEmpty() ? "" : ":" + parts.group(4);
            var path = withoutDots(parts.group(5).replace('\\', '/'));
            var query = parts.group(6) == null ? "" : "?" + escape(parts.group(6));
            var uri = new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + port + escape(path) + query);
            var credentials = parts.group(2) == null ? "" : parts.group(2);
            return uri.getHost() == null || uri.getPort() > 0xFFFF
                    ? Optional.empty()
                    : Optional.of(new WebAddress(uri, credentials));
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String asciiHost(String host) {
        return (host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED)).toLowerCase(Locale.ROOT);
    }

    /// RFC 3986 5.2.4, which [URI#normalize] differs from: nothing is above the top, and an empty step is a step.
    private static String withoutDots(String path) {
        var kept = new ArrayDeque<String>();
        Stream.of(path.replaceFirst("/\\.\\.?$", "$0/").split("/", -1)).skip(1).forEach(step -> {
            if (step.equals("..")) {
                kept.pollLast();
            } else if (!step.equals(".")) {
                kept.add(step);
            }
        });
        return "/" + String.join("/", kept);
    }

    private static String escape(String part) {
        var escaped = new StringBuilder(part.length());
        for (var octet : BARE_ESCAPE.matcher(part).replaceAll("%25").getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (octet & 0xFF);
            if (letter <= ' ' || letter >= 0x7F || "\"<>\\^`{|}[]".indexOf(letter) >= 0) {
                escaped.append('%').append(String.format("%02X", (int) letter));
            } else {
                escaped.append(letter);
            }
        }
        return escaped.toString();
    }

    /// The address that a Location header leads to from here (RFC 3986 5.2); empty if it leaves http and https.
    /// Name and password stay with their host, and are not carried from https to http.
    Optional<WebAddress> resolve(String location) {
        return read(absolute(BACKSLASH.matcher(location.strip()).replaceAll("$1/")))
                .map(this::handOver);
    }

    private String absolute(String target) {
        if (SCHEME.matcher(target).matches()) {
            return target;
        }
        if (target.startsWith("//")) {
            return uri.getScheme() + ":" + target;
        }
        if (target.startsWith("/")) {
            return uri.getScheme() + "://" + uri.getRawAuthority() + target;
        }
        var document = uri.toString().replaceAll("\\?.*", "");
        if (target.startsWith("?")) {
            return document + target;
        }
        return target.isEmpty() || target.startsWith("#")
                ? uri + target
                : document.substring(0, document.lastIndexOf('/') + 1) + target;
    }

    /// What relative addresses in a document from here are seen from.
    ///
    /// @param contentLocation what the server calls the document's own place, "" if nothing; it is believed
    /// only for its own host
    String base(String contentLocation) {
        return contentLocation.isBlank()
                ? shown()
                : resolve(contentLocation)
                        .filter(place -> place.authority().equals(authority()))
                        .map(WebAddress::shown)
                        .orElseGet(this::shown);
    }

    private WebAddress handOver(WebAddress target) {
        var keep = target.credentials.isEmpty() && sameOrigin(target);
        return keep ? new WebAddress(target.uri, credentials) : target;
    }

    private boolean sameOrigin(WebAddress other) {
        var secure = uri.getScheme().equals(other.uri.getScheme());
        var upgrade = uri.getScheme().equals("http") && uri.getPort() == -1 && other.uri.getPort() == -1;
        return host().equals(other.host()) && (secure ? port() == other.port() : upgrade);
    }

    String host() {
        return uri.getHost();
    }

    private int port() {
        return uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 80;
    }

    /// Host and port: what a server's own wish to be left alone applies to.
    String authority() {
        return host() + ":" + port();
    }

    /// The address as it may be shown, logged and used as a base.
    String shown() {
        return uri.toString();
    }

    /// The address with its name and password, as the reader's own subscription holds it.
    String kept() {
        return credentials.isEmpty()
                ? shown()
                : uri.getScheme() + "://" + credentials + "@"
                        + shown().substring(uri.getScheme().length() + 3);
    }
}
