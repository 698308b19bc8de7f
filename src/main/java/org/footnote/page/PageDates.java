package org.footnote.page;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// When an article was published, from what its page says in JSON-LD, meta elements, `time` elements, address, text.
final class PageDates {
    private static final int LONGEST_LINE = 160;
    private static final int BEGINNING = 60;
    private static final int SHORTEST_DATE = 6;
    private static final int MOST_LINES = 5_000;
    private static final Set<String> LINES = Set.of(
            "p", "div", "span", "td", "li", "small", "em", "b", "strong", "font", "nobr", "h1", "h2", "h3", "h4", "h5",
            "h6");
    private static final Pattern IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d)[/-](\\d\\d)(?:[/-]|\\b)");
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "[\"'](?:\\w*(?:date_?published|publish(?:ed|ing)?_?(?:at|date|time|on)|publication_?date|pub_?date))[\"']\\s*:\\s*[\"']([^\"']{8,40})[\"']",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[\\s_-])(?:dat(?:e|um)\\w*|fecha|time\\w*|publish\\w*|pubdate|posted\\w*|post-meta|byline|meta|dateline)(?:$|[\\s_-])");
    /// When an article was published, the names most used first.
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "published_at",
            "publish-date",
            "publish_date",
            "publication_date",
            "pubdate",
            "publishdate",
            "publicationdate",
            "published_time",
            "publish_time",
            "article:published_date",
            "article_publication_date",
            "og:pubdate",
            "dc.date.published",
            "article:published",
            "bt:pubdate",
            "cxenseparse:recs:publishtime",
            "dc.date.issued",
            "citation_publication_date",
            "originalpublicationdate",
            "article_date_original",
            "rnews:datepublished",
            "article:post_date",
            "iso-8601-publish-date",
            "publisheddate",
            "date_published",
            "dateposted",
            "weibo:article:create_at",
            "citation_online_date",
            "citation_date",
            "dcterms.issued",
            "published",
            "og:release_date",
            "video:release_date",
            "release_date",
            "ptime",
            "artikel_datum",
            "prism.publicationdate");
    /// These often hold when the page was made.
    private static final List<String> DATED = List.of(
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "dc.date.created",
            "datecreated",
            "dc.created",
            "article.created",
            "created",
            "date",
            "displaydate",
            "timestamp");
    private static final Pattern NOW = Pattern.compile(
            "aktuelle[sn]? (?:zeit|datum)|current time|it is currently|registriert|joined|member since|mitglied seit|©|copyright",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(
            "(?:published|posted|veröffentlicht|erschienen|erstellt|publié|publicado|pubblicato|geplaatst|opublikowano)\\b(.{6,50})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MODIFIED = Pattern.compile(
            "updated|modified|edited|aktualisiert|geändert|bearbeitet|letzte änderung|modifi|actualizad|aggiornat",
            Pattern.CASE_INSENSITIVE);
    private final Document page;
    private final String language;

    /// Comments, and what an archive has set around its copy of the page.
    private final Surroundings others = new Surroundings(element -> element.id().startsWith("wm-ipp")
            || Pruner.COMMENTS.matcher(Pruner.names(element)).find());

    private PageDates(Document page, String language) {
        this.page = page;
        this.language = language;
    }

    /// @param language the tag of the page's language, "" if unknown
    static @Nullable OffsetDateTime of(Document page, MetaTags meta, JsonLd data, String address, String language) {
        var dates = new PageDates(page, language);
        return dates.read(data.published())
                .or(() -> dates.first(meta, PUBLISHED))
                .or(() -> inAddress(address))
                .or(dates::marked)
                .or(dates::labelled)
                .or(() -> dates.read(data.pagePublished()))
                .or(() -> dates.first(meta, DATED))
                .or(dates::shown)
                .or(dates::scripted)
                .orElse(null);
    }

    private Optional<OffsetDateTime> read(String text) {
        return WrittenDates.read(text, language);
    }

    private Optional<OffsetDateTime> readWritten(String text) {
        return WrittenDates.readWritten(text, language);
    }

    private Optional<OffsetDateTime> first(MetaTags meta, List<String> keys) {
        return keys.stream()
                .map(key -> read(meta.first(key)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<OffsetDateTime> marked() {
        for (var selector : List.of(
                "[itemprop=datePublished]",
                "time[pubdate]",
                "time.entry-date, time.published, abbr.published",
                "article time[datetime], main time[datetime], header time[datetime]",
                "time[datetime], relative-time[datetime]",
                "time",
                ".published[title], .updated[title]")) {
            for (var element : page.select(selector)) {
                var stated = element.attr("content").isEmpty() ? element.attr("datetime") : element.attr("content");
                var text = stated.isEmpty() ? element.attr("title") + " " + element.text() : stated;
                var read = isOfArticle(element) ? read(text) : Optional.<OffsetDateTime>empty();
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    /// Not the date of a comment, nor of an archive's copy of the page.
    private boolean isOfArticle(Element element) {
        return !others.hold(element);
    }

    private static Optional<OffsetDateTime> inAddress(String address) {
        var found = IN_ADDRESS.matcher(address);
        return found.find() ? WrittenDates.date(found, 1, 2, 3) : Optional.empty();
    }

    /// A date after a word like "Published".
    private Optional<OffsetDateTime> labelled() {
        return lines(line -> {
            var label = LABEL.matcher(line);
            return label.find() ? readWritten(label.group(1)) : Optional.empty();
        });
    }

    /// A date of publication in a script's data.
    private Optional<OffsetDateTime> scripted() {
        return page.select("script:not([src])").stream()
                .map(script -> IN_SCRIPT.matcher(script.data()))
                .filter(Matcher::find)
                .map(found -> read(found.group(1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// A date in an element that is named for one, else in a short line or at the beginning of a long one, else that of
    /// the last change.
    private Optional<OffsetDateTime> shown() {
        return page.body().stream()
                .filter(element -> isNamed(element) && isOfArticle(element))
                .map(Element::text)
                .filter(text -> !NOW.matcher(text).find())
                .map(this::read)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> lines(line -> MODIFIED.matcher(line).find() ? Optional.empty() : readWritten(line)))
                .or(() -> lines(this::readWritten));
    }

    /// The first date that is read in the lines of a page, or in the beginnings of longer ones.
    private Optional<OffsetDateTime> lines(Function<String, Optional<OffsetDateTime>> reading) {
        return page.body().stream()
                .filter(element -> LINES.contains(element.normalName()) && element.childNodeSize() > 0)
                .limit(MOST_LINES)
                .flatMap(element -> readLine(element.ownText(), reading).filter(_ -> isOfArticle(element)).stream())
                .findFirst();
    }

    private static Optional<OffsetDateTime> readLine(String text, Function<String, Optional<OffsetDateTime>> reading) {
        var line = text.length() <= LONGEST_LINE ? text : text.substring(0, BEGINNING);
        return line.length() < SHORTEST_DATE
                        || line.chars().noneMatch(Character::isDigit)
                        || NOW.matcher(line).find()
                ? Optional.empty()
                : reading.apply(line);
    }

    private static boolean isNamed(Element element) {
        return (element.hasAttr("class") || element.hasAttr("id"))
                && NAMED.matcher(Markup.names(element)).find()
                && element.childNodeSize() < 20
                && element.text().length() <= LONGEST_LINE;
    }
}
