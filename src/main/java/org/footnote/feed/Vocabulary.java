package org.footnote.feed;

import java.util.Locale;

/// Which family of elements a name belongs to, told from its namespace as feeds really spell it.
enum Vocabulary {
    /// RSS of any version, or no namespace at all.
    PLAIN,
    ATOM,
    DUBLIN_CORE,
    DUBLIN_CORE_TERMS,
    CONTENT,
    /// Podcasts, after Apple or, with the same fields, after Google.
    ITUNES,
    MEDIA,
    XHTML,
    RDF,
    FEEDBURNER,
    /// Podcasting 2.0.
    PODCAST,
    /// What publishers of journals say of an issue.
    PRISM,
    UNKNOWN;

    /// The vocabulary of a namespace URI; case and exact spelling do not matter.
    static Vocabulary of(String uri) {
        var name = uri.toLowerCase(Locale.ROOT);
        if (name.isBlank()) {
            return PLAIN;
        } else if (name.contains("2005/atom") || name.contains("purl.org/atom")) {
            return ATOM;
        } else if (name.contains("purl.org/dc/elements")) {
            return DUBLIN_CORE;
        } else if (name.contains("purl.org/dc/terms")) {
            return DUBLIN_CORE_TERMS;
        } else if (name.contains("modules/content")) {
            return CONTENT;
        } else if (name.contains("itunes.com") || name.contains("play-podcasts")) {
            return ITUNES;
        } else if (name.contains("mrss") || name.contains("media-rss")) {
            return MEDIA;
        } else if (name.contains("1999/xhtml")) {
            return XHTML;
        } else if (name.contains("feedburner")) {
            return FEEDBURNER;
        } else if (name.contains("podcastindex.org/namespace") || name.contains("podcast-namespace")) {
            return PODCAST;
        } else if (name.contains("prismstandard.org")) {
            return PRISM;
        } else if (name.contains("rdf-syntax")) {
            return RDF;
        } else if (name.contains("modules/")) {
            return UNKNOWN;
        }
        return name.contains("purl.org/rss") || name.contains("netscape") || name.contains("userland")
                ? PLAIN
                : UNKNOWN;
    }

    /// What a prefix means that no one declared: what everybody means by it.
    static Vocabulary ofUndeclared(String prefix) {
        return switch (prefix) {
            case "" -> PLAIN;
            case "atom", "atom10", "a10" -> ATOM;
            case "dc" -> DUBLIN_CORE;
            case "dcterms" -> DUBLIN_CORE_TERMS;
            case "content" -> CONTENT;
            case "itunes", "googleplay" -> ITUNES;
            case "media" -> MEDIA;
            case "xhtml" -> XHTML;
            case "rdf" -> RDF;
            case "feedburner" -> FEEDBURNER;
            case "podcast" -> PODCAST;
            case "prism" -> PRISM;
            default -> UNKNOWN;
        };
    }
}
