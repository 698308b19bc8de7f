package org.footnote.page;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Who wrote an article, from what its page says in JSON-LD, meta elements, marked elements, text; nobody rather than a
/// wrong name.
final class Bylines {
    private static final int LONGEST = 120;
    private static final int MOST_NAMES = 8;
    /// No article's author stands further down among the lines that begin like a byline.
    private static final int MOST_LINES = 500;
    /// What was done to an article by whom.
    private static final String DONE_BY = "(?:written|posted|published|reported|words|story) by"
            + "|(?:escrit[oa]|publicad[oa]|textos?) por|(?:écrit|publié|rédigé) par|(?:scritto|pubblicato) da|a cura di"
            + "|(?:geschreven|tekst) door|(?:skrev[ea]t|skriven|publicera[td]) a[vf]|napisał[ao]?"
            + "|(?:eine? )?(?:artikel|(?:gast)?beitrag|analyse|interview|kommentar|kolumne|glosse|reportage|rezension"
            + "|bericht|essay) von";
    /// What stands before a name with a colon or without.
    private static final String BY = "by|von|par|por|di|door|av|af|autor(?:inn)?en|authors|" + DONE_BY;
    /// What stands before a name only with a colon: without one, it may begin a sentence.
    private static final String AUTHOR = "autor(?:in|as?|es?|i)?|autrice|auteure?s?|author|redaktion|redactora?"
            + "|författare|forfatter|автор|yazan|te(?:x|ks)to?|testo|texte"
            + "|text(?: ?(?:&|und|and) ?(?:fotos?|photos?|interview))?";
    private static final Pattern BY_LINE = Pattern.compile(
            "[\\W_]*(?:(?:" + BY + ")\\s*:?\\s+|(?:" + AUTHOR + ")\\s*:\\s*)(\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> LINES =
            Set.of("p", "div", "span", "h4", "h5", "h6", "em", "i", "strong", "b", "address", "td", "a");
    private static final Pattern WRITTEN_BY = Pattern.compile(
            "(?:written|verfasst|geschrieben|écrit|escrito|scritto|geschreven|napisan\\p{L}+).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_OTHERS = Pattern.compile(
            "related|teaser|recommend|sidebar|widget|menu|recent|popular|latest|img|image|photo|foto|picture|media|caption|license|cutline|tweet|review|dropdown|credit|(?:^|[\\s_-])nav");
    private static final Pattern LABEL = Pattern.compile(
            "(?:by|von|par|por|text)\\s*:|(?:autor(?:inn)?(?:en|in)?|auteurs?|authors?|autore|autori|(?:written|posted|published|reported|words|story) by|(?:geschrieben|verfasst|erstellt|veröffentlicht|ein beitrag) von|(?:écrit|publié) par|(?:escrito|publicado) por|scritto da)(?:\\s*:)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:^|[\\s_-])(?:reviews?|menu|dropdown|credits?)(?:$|[\\s_-])");
    private static final Pattern ABOUT_THIS = Pattern.compile("(?:^|[\\s_-])(?:meta|author|byline|info)(?:$|[\\s_-])");
    private static final List<String> MARKED = List.of(
            "[rel=author]",
            ".author-name, .byline-name, .byline__name, .author__name, .authorname, .post-author-name",
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            ".author-name, .byline-name, .byline__name, .author__name, .authorname, .post-author-name, [class*=uthor-name], [class*=uthorName], .article-author, .p-author, .vcard .fn",
            "[class~=(?i)(?:^|[\\s_-])byline(?:$|[\\s_-])]",
            "[class~=(?i)(?:^|[\\s_-])(?:author|autor[ea]?|auteure?|forfatter|skribent|redactora?|redacteur|firma)(?:e?s|-?name)?(?:$|[\\s_-])], a[href*=/author/], a[href*=/autor/], a[href*=/autoren/], a[href*=/authors/], #author, [class*=submitted], [class*=posted-by]");

    private final Document page;
    private final MetaTags meta;
    private final JsonLd data;
    private final PersonNames names;
    private final String words;
    private final Surroundings elsewhere = new Surroundings(Bylines::isElsewhere);

    private Bylines(Document page, MetaTags meta, JsonLd data, PersonNames names) {
        this.page = page;
        this.meta = meta;
        this.data = data;
        this.names = names;
        this.words = page.body().text().replace('\u00A0', ' ').toLowerCase(Locale.ROOT);
    }

    static String of(Document page, MetaTags meta, JsonLd data, String siteName) {
        var names = new PersonNames(sites(page, meta, data, siteName));
        return new Bylines(page, meta, data, names)
                .chosen().stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    }

    private static List<String> sites(Document page, MetaTags meta, JsonLd data, String siteName) {
        var host = Addresses.host(page.baseUri()).replaceFirst("^www\\.", "");
        return List.of(
                siteName,
                data.isPersonal() ? "" : data.siteName(),
                meta.first("og:site_name"),
                meta.first("application-name"),
                host,
                host.replaceFirst("\\.[a-z]+$", ""),
                host.replaceFirst("^.*?([^.]+)\\.[a-z]+$", "$1"));
    }

    /// The first of what the page says that is a person's full name, with those who are named beside it elsewhere;
    /// else the first single name.
    private Set<String> chosen() {
        var stated = shown(names.in(data.authors()));
        var inMeta = shown(names.in(metaAuthors()));
        var marked = marked();
        var inCard = WRITTEN_BY.matcher(meta.first("twitter:label1")).matches()
                ? shown(names.in(List.of(meta.first("twitter:data1"))))
                : Set.<String>of();
        List<Set<String>> said = List.of(stated, inMeta, inCard, marked);
        for (var group : said) {
            if (PersonNames.areFull(group)) {
                return widest(group, said);
            }
        }
        return Stream.of(labelled(), written(), stated, inCard, marked)
                .map(group -> only(group, name -> !PersonNames.isAccount(name)))
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /// What only a page's descriptions name is who runs the site or filled in the form, not who wrote the article.
    private Set<String> shown(Set<String> names) {
        return only(names, name -> words.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> widest(Set<String> group, Collection<Set<String>> said) {
        return said.stream()
                .filter(other -> other.size() > group.size() && other.containsAll(group) && PersonNames.areFull(other))
                .findFirst()
                .orElse(group);
    }

    private List<String> metaAuthors() {
        return meta.all(
                "author",
                "parsely-author",
                "sailthru.author",
                "dc.creator",
                "dcterms.creator",
                "byl",
                "article:author_name",
                "shareaholic:article_author_name",
                "cxenseparse:author",
                "mediator_author",
                "dcsext.author",
                "vr:author",
                "authors",
                "autor",
                "auteur",
                "creator",
                "citation_author",
                "dc.contributor",
                "article.author",
                "bt:author",
                "article:author",
                "og:article:author",
                "og:author",
                "book:author",
                "rnews:author");
    }

    private Set<String> marked() {
        Set<String> single = Set.of();
        for (var selector : MARKED) {
            Element holder = null;
            var found = new LinkedHashSet<String>();
            for (var element : page.body().select(selector)) {
                var beside = holder == null
                        || (selector.startsWith("[") && element.parents().contains(holder));
                if (beside && isShown(element) && found.size() < MOST_NAMES) {
                    var named = named(element);
                    found.addAll(named);
                    holder = holder == null && !named.isEmpty() ? element.parent() : holder;
                }
            }
            if (PersonNames.areFull(found)) {
                return found;
            }
            single = single.isEmpty() ? found : single;
        }
        return single;
    }

    /// The names in an element: those that its links have, where they are full names, else those in its text.
    private Set<String> named(Element element) {
        var text = element.text();
        if (text.length() > LONGEST) {
            return Set.of();
        }
        var links = element.select("a, li").stream().map(Element::text).toList();
        var linked = links.isEmpty() ? Set.<String>of() : names.in(links);
        return PersonNames.areFull(linked) ? linked : names.in(List.of(text));
    }

    private boolean isShown(Element element) {
        return !element.nameIs("h1")
                && !OF_OTHERS.matcher(Markup.names(element)).find()
                && !elsewhere.hold(element.parent());
    }

    private static boolean isElsewhere(Element parent) {
        return ELSEWHERE.matcher(Pruner.names(parent)).find()
                || Pruner.COMMENTS.matcher(Markup.names(parent)).find()
                || (parent.nameIs("aside")
                        && !ABOUT_THIS.matcher(Markup.names(parent)).find())
                || parent.nameIs("nav")
                || parent.nameIs("figure")
                || "review".equals(parent.attr("itemprop"))
                || (parent.nameIs("footer") && parent.closest("article") == null);
    }

    /// What follows a label: `<b>Author:</b> Ada Example<br>`.
    private Set<String> labelled() {
        return page.body().stream()
                .filter(element -> element.childNodeSize() == 1
                        && element.firstChild() instanceof TextNode label
                        && LABEL.matcher(label.text().strip()).matches()
                        && isShown(element))
                .limit(MOST_LINES)
                .map(element -> full(names.in(List.of(after(element)))))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private static String after(Element label) {
        var next = label.nextSibling();
        return switch (next instanceof TextNode space && space.isBlank() ? space.nextSibling() : next) {
            case TextNode line -> line.text();
            case Element element when element.text().length() <= LONGEST -> element.text();
            case null, default -> "";
        };
    }

    private static Set<String> full(Set<String> names) {
        return only(names, PersonNames::isFull);
    }

    private static Set<String> only(Set<String> names, Predicate<String> wanted) {
        return names.stream().filter(wanted).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> written() {
        return page.body().stream()
                .filter(element -> LINES.contains(element.normalName()) && isOneLine(element))
                .flatMap(element -> {
                    var line = BY_LINE.matcher(element.text());
                    return line.matches() && isShown(element) ? Stream.of(line.group(1)) : Stream.empty();
                })
                .limit(MOST_LINES)
                .map(name -> full(names.in(List.of(name))))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /// Asked before all its text is gathered.
    private static boolean isOneLine(Element element) {
        var length = new AtomicInteger();
        return element.nodeStream(TextNode.class)
                .noneMatch(words -> length.addAndGet(words.text().strip().length()) > LONGEST);
    }
}
