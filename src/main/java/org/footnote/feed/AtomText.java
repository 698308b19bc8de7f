package org.footnote.feed;

import java.util.Locale;

/// A text construct of Atom (RFC 4287, 3.1) or Atom 0.3.
///
/// @param value decoded content, without white space around it
/// @param isHtml whether the value is HTML; else it is plain text
record AtomText(String value, boolean isHtml) {
    static AtomText of(FeedElement element) {
        var value = FeedMarkup.content(element).strip();
        var type = element.attribute("type").toLowerCase(Locale.ROOT);
        boolean html = element.hasChildElements()
                || type.contains("html")
                || (type.contains("/") && !type.equals("text/plain"))
                || FeedMarkup.isBase64(element);
        return new AtomText(value, html);
    }

    /// The value as HTML. Text that calls itself plain but holds known tags is taken for what it is.
    String html() {
        return isHtml || PlainText.looksLikeHtml(value) ? value : FeedMarkup.escaped(value);
    }

    /// What ROME is told.
    String type() {
        return isHtml ? "html" : "text";
    }
}
