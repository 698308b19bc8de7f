package org.footnote.feed;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/// Plain text for titles and names out of what feeds write there: tags stripped, references decoded once.
final class PlainText {
    /// The elements of HTML: what else stands in angle brackets is text.
    private static final Set<String> TAGS = Set.of("""
            a abbr acronym address article aside audio b bdi bdo big blockquote body br center cite code dd del dfn
            div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img
            input ins kbd li link mark meta nobr object ol p param picture pre q rp rt ruby s samp script section
            small source span strike strong style sub sup svg table tbody td tfoot th thead time title tr tt u ul
            var video wbr
            """.trim().split("\\s+"));

    private PlainText() {}

    /// The words of a piece of HTML in one line.
    static String ofHtml(String html) {
        var bare = html.indexOf('<') < 0 ? html : withoutTags(html);
        return line(bare.indexOf('&') < 0 ? bare : Parser.unescapeEntities(bare, false));
    }

    /// White space collapsed, and nothing left that turns the direction of what stands around it (UAX 9, 2.1 to 2.4).
    static String line(String text) {
        var line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                space = !line.isEmpty();
            } else if (!turnsDirection(c)) {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    private static boolean turnsDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /// Whether a text that calls itself plain is markup all the same: a known tag that is closed.
    static boolean looksLikeHtml(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (tagEnd(text, at) > 0) {
                return true;
            }
        }
        return false;
    }

    private static String withoutTags(String html) {
        var bare = new StringBuilder(html.length());
        int past = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', Math.max(past, at + 1))) {
            int end = tagEnd(html, at);
            if (end > 0) {
                bare.append(html, past, at);
                past = end;
                if (isBreaking(html, at)) {
                    bare.append(' ');
                }
            }
        }
        return bare.append(html, past, html.length()).toString();
    }

    private static boolean isBreaking(String html, int at) {
        var name = name(html, html.charAt(at + 1) == '/' ? at + 2 : at + 1);
        return switch (name) {
            case "br", "p", "div", "li", "td", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img" -> true;
            default -> false;
        };
    }

    /// Past the tag or comment that begins at a `<`; -1 if none does.
    private static int tagEnd(String text, int at) {
        if (text.startsWith("<!--", at)) {
            int end = text.indexOf("-->", at);
            return end < 0 ? -1 : end + 3;
        }
        int start = text.startsWith("</", at) ? at + 2 : at + 1;
        if (!TAGS.contains(name(text, start))) {
            return -1;
        }
        return pastTag(text, start);
    }

    /// Past the `>` that closes a tag; those inside quoted attribute values do not.
    private static int pastTag(String text, int from) {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if ((c == '"' || c == '\'') && text.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        int plain = text.indexOf('>', from);
        return plain < 0 ? -1 : plain + 1;
    }

    private static String name(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 12 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
