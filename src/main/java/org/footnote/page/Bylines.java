package org.footnote.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Who wrote an article, from what its page says; nobody rather than a wrong name.
final class Bylines {
    private static final int LONGEST = 90;
    private static final int MOST_NAMES = 8;
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:written|veröffentlicht|erstellt|pressemitteilung|beitrag|interview|posted|published|reported|words|story|text|article|reviewed|geschrieben|verfasst|ein beitrag|beitrag)\\s+(?:by|von)"
                    + "|by|von|par|por|di|door|av|af|autor(?:in)?|author|writer|published by|redacteur|text)\\b\\s*[:|]?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:[|•·(<\\[]|\\s[-–—]\\s|\\d|@|,?\\s+(?:updated|published|posted|on|am|in|um|veröffentlicht|read more|staff|special to|contributor|about the|for|view|follow|http)\\b"
                    + "|,\\s*(?:\\p{Lu}*\\s)*(?:senior|staff|chief|reporter|correspondent|editor|writer|contributor|freelance|special|ceo|director|ph\\.?d|m\\.?d|associated press|the |bbc|cnn|reuters|afp|ap\\b|dpa|redakt)).*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOBODY = Pattern.compile(
            "https?:|www\\.|\\.(?:com|org|net|de|co\\.uk)\\b|\\b(?:gmbh|e\\. ?v\\.|ag|verlag|magazin|ltd\\.?|inc\\.?|llc|stiftung|verband|ministerium|germany|redacción|agency|online|zeitung|media|group|university|institut)\\b|^(?:admin(?:istrator)?|no author|follow|jobs|publisher|veröffentlicht|weiter|editor(?:s|ial)?(?: (?:team|staff|board))?|staff(?: writer| reporter)?|webmaster|unknown|none|null|guest(?: author)?|"
                    + "anonymous|user|root|news(?: desk)?|newsroom|team|press release|super user|author|default|online|web|all|home|blog|wordpress|system|test)$|[@{}<>=]|\\bcopyright\\b|©",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[;|/]\\s*|\\s*,\\s*(?:and|und|et|y|e|&)\\s+|\\s+(?:and|und|et|&)\\s+|\\s*,\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_LINE =
            Pattern.compile("^(?:by|von|par|por|written by|posted by)\\s*:?\\s+(\\p{Lu}.*)$", Pattern.CASE_INSENSITIVE);
    private static final List<String> MARKED = List.of(
            "[rel=author]",
            ".author-name, .byline-name, .byline__name, .author__name, .authorname, .post-author-name",
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            ".author-name, .byline-name, .byline__name, .author__name, .authorname, .post-author-name, .article-author, .p-author, .vcard .fn",
            "[class~=(?i)(?:^|[\\s_-])byline(?:$|[\\s_-])]",
            "[class~=(?i)(?:^|[\\s_-])(?:author|autor|auteur)(?:s|-?name)?(?:$|[\\s_-])], a[href*=/author/], a[href*=/autor/], #author, [class*=submitted], [class*=posted-by]");

    private Bylines() {}

    static String of(Document page, MetaTags meta, JsonLd data, String siteName) {
        Set<String> stated = names(data.authors(), siteName);
        if (stated.isEmpty()) {
            stated = names(
                    List.of(meta.first(
                            "author",
                            "parsely-author",
                            "sailthru.author",
                            "dc.creator",
                            "dcterms.creator",
                            "byl",
                            "article:author_name",
                            "citation_author",
                            "dc.contributor",
                            "article.author",
                            "bt:author")),
                    siteName);
        }
        if (stated.isEmpty()) {
            stated = names(
                    List.of(meta.first(
                            "article:author", "og:article:author", "og:author", "book:author", "rnews:author")),
                    siteName);
        }
        if (stated.isEmpty()) {
            stated = marked(page, siteName);
        }
        if (stated.isEmpty()) {
            stated = written(page, siteName);
        }
        return stated.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    }

    private static Set<String> names(List<String> texts, String siteName) {
        return texts.stream()
                .flatMap(text -> split(text))
                .flatMap(name -> name(name, siteName).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> split(String text) {
        return text.length() > 400 ? Stream.of() : Stream.of(BETWEEN.split(withoutLead(text), -1));
    }

    private static String withoutLead(String text) {
        return LEAD.matcher(text.replaceAll("\\s+", " ").strip()).replaceFirst("");
    }

    /// A person's name in a text, if it is one.
    private static Optional<String> name(String text, String siteName) {
        var name = TAIL.matcher(withoutLead(text)).replaceFirst("").replaceAll("^[\\s,:.|*-]+|[\\s,:|*-]+$", "");
        var words = name.split(" ", -1).length;
        var plausible = name.length() > 2
                && name.length() < 50
                && words <= 5
                && name.chars().anyMatch(Character::isLetter);
        var itself = !siteName.isEmpty() && Titles.normal(name).equals(Titles.normal(siteName));
        return !plausible
                        || itself
                        || NOBODY.matcher(text.strip()).find()
                        || NOBODY.matcher(name).find()
                ? Optional.empty()
                : Optional.of(name);
    }

    private static Set<String> marked(Document page, String siteName) {
        for (var selector : MARKED) {
            var texts = new ArrayList<String>();
            for (var element : page.body().select(selector)) {
                var text = element.text();
                if (isShown(element) && text.length() <= LONGEST && texts.size() < 3) {
                    texts.add(text);
                    if (!selector.startsWith("[rel") && !selector.startsWith("[itemprop")) {
                        break;
                    }
                }
            }
            var names = names(texts, siteName);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return Set.of();
    }

    private static boolean isShown(Element element) {
        return element.parents().stream()
                .noneMatch(
                        parent -> Pruner.COMMENTS.matcher(Markup.names(parent)).find()
                                || parent.nameIs("aside")
                                || parent.nameIs("footer"));
    }

    private static Set<String> written(Document page, String siteName) {
        for (var element : page.body().select("p, div, span, h4, h5, h6, em, i, strong, b, address, td, a")) {
            var text =
                    element.ownText().length() > LONGEST ? "" : element.text().strip();
            var byline = text.length() > LONGEST ? BY_LINE.matcher("") : BY_LINE.matcher(text);
            if (byline.matches() && isShown(element)) {
                var names = names(List.of(byline.group(1)), siteName).stream()
                        .filter(Bylines::looksLikeAName)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return Set.of();
    }

    private static boolean looksLikeAName(String name) {
        var words = name.split(" ", -1);
        return words.length >= 2
                && Stream.of(words)
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                || word.toLowerCase(Locale.ROOT).matches("de|van|von|der|da|la|le|bin|al"));
    }
}
