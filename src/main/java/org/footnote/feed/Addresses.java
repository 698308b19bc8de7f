package org.footnote.feed;

import java.net.URI;
import java.net.URISyntaxException;

/// Relative addresses to absolute ones, leniently: what cannot be read stays as it is.
final class Addresses {
    private static final String TO_ESCAPE = " |\"<>\\^`{}";

    private Addresses() {}

    /// Whether an address begins with a scheme (RFC 3986, 3.1).
    static boolean isAbsolute(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
                return false;
            }
        }
        return false;
    }

    static boolean isHttp(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }

    /// The address as seen from a base; the address itself if it is absolute or there is no base that one can see from.
    static String resolve(String base, String address) {
        var wanted = address.strip();
        if (isAbsolute(wanted)) {
            return isHttp(wanted) ? escaped(wanted) : wanted;
        }
        if (!isAbsolute(base)) {
            return wanted;
        }
        try {
            return resolved(new URI(escaped(base)), escaped(wanted));
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return wanted;
        }
    }

    private static String resolved(URI base, String address) throws URISyntaxException {
        if (base.isOpaque()) {
            return address;
        }
        var path = base.getRawPath();
        var root = path == null || path.isEmpty() ? new URI(withPath(base)) : base;
        if (address.isEmpty()) {
            return root.toString();
        }
        if (address.startsWith("?")) {
            var whole = root.toString();
            return whole.substring(0, cut(whole)) + address;
        }
        return root.resolve(address).toString().replaceFirst("^(https?://[^/]+)(?:/\\.\\.)+/", "$1/");
    }

    private static String withPath(URI base) {
        var whole = base.toString();
        int cut = cut(whole);
        return whole.substring(0, cut) + "/" + whole.substring(cut);
    }

    private static int cut(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                return i;
            }
        }
        return address.length();
    }

    /// The address with what no address may hold written in hex; white space in it is dropped where it breaks lines.
    static String escaped(String address) {
        int first = -1;
        for (int i = 0; i < address.length() && first < 0; i++) {
            char c = address.charAt(i);
            first = c < 0x20 || (c < 0x80 && TO_ESCAPE.indexOf(c) >= 0) ? i : -1;
        }
        if (first < 0) {
            return address;
        }
        var result = new StringBuilder(address.length() + 16).append(address, 0, first);
        for (int i = first; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c >= 0x20 && (c >= 0x80 || TO_ESCAPE.indexOf(c) < 0)) {
                result.append(c);
            } else if (c >= 0x20) {
                result.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                result.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return result.toString();
    }
}
