package org.footnote.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// What an element inherits: the meaning of prefixes, `xml:base` and `xml:lang`. Immutable.
///
/// @param base the chain of `xml:base` so far, "" if there was none
/// @param language the nearest `xml:lang`, "" if there was none
record Scope(Map<String, Vocabulary> prefixes, String base, String language) {
    /// The scope around the document.
    static final Scope OUTSIDE = new Scope(Map.of(), "", "");

    /// The scope inside an element; this very one if the element changes nothing.
    Scope inside(Element element, String documentAddress) {
        if (element.attributesSize() == 0) {
            return this;
        }
        var declared = new HashMap<String, Vocabulary>();
        var address = base;
        var tongue = language;
        for (var attribute : element.attributes()) {
            var key = attribute.getKey();
            if (key.startsWith("xmlns")) {
                var prefix = key.length() > 6 ? key.substring(6).toLowerCase(Locale.ROOT) : "";
                declared.put(prefix, Vocabulary.of(attribute.getValue()));
            } else if (key.equals("xml:base")) {
                address = Addresses.resolve(base.isEmpty() ? documentAddress : base, attribute.getValue());
            } else if (key.equals("xml:lang")) {
                tongue = attribute.getValue().strip();
            }
        }
        if (declared.isEmpty() && address.equals(base) && tongue.equals(language)) {
            return this;
        }
        prefixes.forEach(declared::putIfAbsent);
        return new Scope(declared, address, tongue);
    }

    Vocabulary vocabulary(String prefix) {
        var known = prefixes.get(prefix);
        return known == null ? Vocabulary.ofUndeclared(prefix) : known;
    }

    /// This scope with the default namespace read as the feed's own.
    Scope withPlain(String prefix) {
        var names = new HashMap<>(prefixes);
        names.put(prefix, Vocabulary.PLAIN);
        return new Scope(names, base, language);
    }
}
