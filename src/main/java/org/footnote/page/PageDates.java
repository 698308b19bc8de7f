package org.footnote.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
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
    private static final int EARLIEST_YEAR = 1994;
    private static final int LONGEST_LINE = 160;
    private static final int BEGINNING = 60;
    private static final int SHORTEST_DATE = 6;
    private static final int MOST_LINES = 5_000;
    private static final Set<String> LINES = Set.of(
            "p", "div", "span", "td", "li", "small", "em", "b", "strong", "font", "nobr", "h1", "h2", "h3", "h4", "h5",
            "h6");
    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d\\d?)[-/.](\\d\\d?)(?:[T ]+(\\d\\d?):(\\d\\d)(?::(\\d\\d))?(?:[.,]\\d+)?\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?");
    private static final Pattern COMPACT = Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d\\d?)[./-](\\d\\d?)[./-]((?:19|20)\\d\\d|\\d\\d)(?!\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d\\d?)(?:st|nd|rd|th|\\.|º|er)?\\s+(?:de\\s+)?(\\p{L}{3,})\\.?,?\\s+(?:de\\s+)?((?:19|20)\\d\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d\\d?)(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)");
    private static final Pattern CJK =
            Pattern.compile("((?:19|20)\\d\\d)\\s*[年년]\\s*(\\d\\d?)\\s*[月월]\\s*(\\d\\d?)\\s*[日일]");
    private static final Pattern IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d)[/-](\\d\\d)(?:[/-]|\\b)");
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
            "article:published",
            "bt:pubdate",
            "cxenseparse:recs:publishtime",
            "dc.date.issued",
            "citation_publication_date",
            "originalpublicationdate",
            "article_date_original",
            "rnews:datepublished",
            "article:post_date",
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
    private static final List<String> MONTHS = List.of(
            "jan gen ene oca янв",
            "feb fév fev şub фев",
            "mar mär mrz maa мар",
            "apr avr abr avril nis апр",
            "may mai mag mei мая май",
            "jun juin giu haz июн",
            "jul juil lug tem июл",
            "aug aoû aou ago ağu авг",
            "sep set eyl сен",
            "oct okt ott out eki окт",
            "nov kas ноя",
            "dec dez déc dic aralık ara дек");

    private final Document page;

    /// Comments, and what an archive has set around its copy of the page.
    private final Surroundings others = new Surroundings(element -> element.id().startsWith("wm-ipp")
            || Pruner.COMMENTS.matcher(Pruner.names(element)).find());

    private PageDates(Document page) {
        this.page = page;
    }

    static @Nullable OffsetDateTime of(Document page, MetaTags meta, JsonLd data, String address) {
        var dates = new PageDates(page);
        return read(data.published())
                .or(() -> first(meta, PUBLISHED))
                .or(() -> inAddress(address))
                .or(dates::marked)
                .or(dates::labelled)
                .or(() -> first(meta, DATED))
                .or(dates::shown)
                .orElse(null);
    }

    private static Optional<OffsetDateTime> first(MetaTags meta, List<String> keys) {
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
                "time[datetime]",
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
        return found.find() ? date(found, 1, 2, 3) : Optional.empty();
    }

    /// A date after a word like "Published".
    private Optional<OffsetDateTime> labelled() {
        return lines(line -> {
            var label = LABEL.matcher(line);
            return label.find() ? readWritten(label.group(1)) : Optional.empty();
        });
    }

    /// A date in an element that is named for one, else in a short line or at the beginning of a long one, else that of
    /// the last change.
    private Optional<OffsetDateTime> shown() {
        return page.body().stream()
                .filter(element -> isNamed(element) && isOfArticle(element))
                .map(Element::text)
                .filter(text -> !NOW.matcher(text).find())
                .map(PageDates::read)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> lines(line -> MODIFIED.matcher(line).find() ? Optional.empty() : readWritten(line)))
                .or(() -> lines(PageDates::readWritten));
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

    /// The first date in a text, however it is written.
    static Optional<OffsetDateTime> read(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        var iso = ISO.matcher(text);
        if (iso.find()) {
            return iso(iso);
        }
        var compact = COMPACT.matcher(text);
        return compact.find() ? date(compact, 1, 2, 3) : readWritten(text);
    }

    private static Optional<OffsetDateTime> readWritten(String text) {
        var monthDay = MONTH_DAY.matcher(text);
        while (monthDay.find()) {
            var read = date(monthDay.group(3), month(monthDay.group(1)), monthDay.group(2));
            if (read.isPresent()) {
                return read;
            }
        }
        var dayMonth = DAY_MONTH.matcher(text);
        while (dayMonth.find()) {
            var read = date(dayMonth.group(3), month(dayMonth.group(2)), dayMonth.group(1));
            if (read.isPresent()) {
                return read;
            }
        }
        var cjk = CJK.matcher(text);
        if (cjk.find()) {
            return date(cjk, 1, 2, 3);
        }
        var numbers = DAY_FIRST.matcher(text);
        if (numbers.find()) {
            var year = numbers.group(3).length() == 2 ? "20" + numbers.group(3) : numbers.group(3);
            var read = date(year, Integer.parseInt(numbers.group(2)), numbers.group(1));
            return read.isPresent() ? read : date(year, Integer.parseInt(numbers.group(1)), numbers.group(2));
        }
        return Optional.empty();
    }

    private static Optional<OffsetDateTime> iso(Matcher found) {
        var day = date(found, 1, 2, 3);
        if (found.group(4) == null || day.isEmpty()) {
            return day;
        }
        try {
            var second = found.group(6) == null ? 0 : Integer.parseInt(found.group(6));
            var time = LocalTime.of(Integer.parseInt(found.group(4)), Integer.parseInt(found.group(5)), second);
            return day.map(start -> OffsetDateTime.of(start.toLocalDate(), time, offset(found.group(7))));
        } catch (DateTimeException impossible) {
            return day;
        }
    }

    private static ZoneOffset offset(@Nullable String written) {
        return written == null || Character.isLetter(written.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(written);
    }

    private static Optional<OffsetDateTime> date(Matcher found, int year, int month, int day) {
        return date(found.group(year), Integer.parseInt(found.group(month)), found.group(day));
    }

    private static Optional<OffsetDateTime> date(String year, int month, String day) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return date.getYear() >= EARLIEST_YEAR
                    ? Optional.of(date.atStartOfDay().atOffset(ZoneOffset.UTC))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /// 1 to 12, or 0 if it is no month's name in English, German, French, Spanish, Italian, Dutch and a few more.
    private static int month(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            for (var start : MONTHS.get(i).split(" ", -1)) {
                if (lower.startsWith(start) && lower.length() <= 10) {
                    return i + 1;
                }
            }
        }
        return 0;
    }
}
