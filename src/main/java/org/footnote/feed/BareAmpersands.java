package org.footnote.feed;

import org.jspecify.annotations.Nullable;

/// Ampersands that begin the next parameter of an address, as in `?a=1&copy=2`, where a feed forgot to escape them.
/// The lenient tree would read `&copy` for a reference, which XML never has without its semicolon.
final class BareAmpersands {
    private static final String DATA = "<![CDATA[";

    private BareAmpersands() {}

    /// The text with `&amp;` for each of them, but inside CDATA, where an ampersand is only one.
    static String escape(String text) {
        StringBuilder escaped = null;
        int past = 0;
        int data = text.indexOf(DATA);
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            while (data >= 0 && data < at) {
                int end = text.indexOf("]]>", data);
                if (end < 0) {
                    return whole(text, escaped, past);
                }
                at = end > at ? text.indexOf('&', end) : at;
                data = text.indexOf(DATA, end);
            }
            if (at < 0) {
                break;
            }
            if (beginsParameter(text, at)) {
                escaped = escaped == null ? new StringBuilder(text.length() + 64) : escaped;
                escaped.append(text, past, at).append("&amp;");
                past = at + 1;
            }
        }
        return whole(text, escaped, past);
    }

    private static String whole(String text, @Nullable StringBuilder escaped, int past) {
        return escaped == null
                ? text
                : escaped.append(text, past, text.length()).toString();
    }

    private static boolean beginsParameter(String text, int at) {
        int end = at + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == '=';
    }
}
