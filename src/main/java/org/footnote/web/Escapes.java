package org.footnote.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// Undoes the percent escapes of a part of an address (RFC 3986 2.1).
final class Escapes {
    private Escapes() {}

    static String undo(String escaped) {
        try {
            return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unescaped) {
            return escaped;
        }
    }
}
