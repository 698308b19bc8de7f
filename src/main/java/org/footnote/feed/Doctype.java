package org.footnote.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Takes the document type declaration out of a text. Of its internal subset only short literal entities are used, put
/// in as text; nothing external is ever read and no entity is expanded inside another (no billion laughs).
final class Doctype {
    private static final String START = "<!DOCTYPE";
    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s+([A-Za-z_][\\w.-]*)\\s+(?:\"([^\"]*)\"|'([^']*)')\\s*>");
    private static final Pattern REFERENCE = Pattern.compile("&([A-Za-z_][\\w.-]*);");
    private static final int MOST_ENTITIES = 50;
    private static final int LONGEST_ENTITY = 1_000;
    private static final int MOST_TEXT = 100_000;

    private Doctype() {}

    static String cut(String text) {
        int start = start(text);
        if (start < 0) {
            return text;
        }
        int end = end(text, start);
        var entities = entities(text.substring(start, end));
        var rest = text.substring(0, start) + text.substring(end);
        return entities.isEmpty() ? rest : replaced(rest, entities);
    }

    /// Where the declaration begins: after comments and instructions, before the first element; -1 if there is none.
    private static int start(String text) {
        int at = text.indexOf('<');
        while (at >= 0) {
            if (text.regionMatches(true, at, START, 0, START.length())) {
                return at;
            }
            int past;
            if (text.startsWith("<?", at)) {
                past = text.indexOf("?>", at);
            } else if (text.startsWith("<!--", at)) {
                past = text.indexOf("-->", at);
            } else {
                return -1;
            }
            at = past < 0 ? -1 : text.indexOf('<', past);
        }
        return -1;
    }

    private static int end(String text, int start) {
        int depth = 0;
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            } else if (c == '>' && depth <= 0) {
                return i + 1;
            }
        }
        int plain = text.indexOf('>', start);
        return plain < 0 ? text.length() : plain + 1;
    }

    private static Map<String, String> entities(String declaration) {
        var entities = new HashMap<String, String>();
        var found = ENTITY.matcher(declaration);
        while (found.find() && entities.size() < MOST_ENTITIES) {
            var value = found.group(2) != null ? found.group(2) : found.group(3);
            if (value.length() <= LONGEST_ENTITY && !value.replace("&#", "").contains("&")) {
                entities.putIfAbsent(found.group(1), value);
            }
        }
        return entities;
    }

    private static String replaced(String text, Map<String, String> entities) {
        var result = new StringBuilder();
        var references = REFERENCE.matcher(text);
        int past = 0;
        int put = 0;
        while (references.find()) {
            var value = entities.get(references.group(1));
            if (value != null && put + value.length() <= MOST_TEXT) {
                result.append(text, past, references.start()).append(value);
                past = references.end();
                put += value.length();
            }
        }
        return result.append(text, past, text.length()).toString();
    }
}
