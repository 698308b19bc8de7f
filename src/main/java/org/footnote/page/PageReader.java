package org.footnote.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.footnote.model.Block;
import org.footnote.model.Body;
import org.footnote.model.Completeness;
import org.footnote.page.Pruner.Reach;
import org.footnote.text.Terms;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads the article out of its page. Pure functions, for any thread.
public final class PageReader {
    private static final int DEEPEST = 300;
    private static final int LONGEST = 6_000_000;
    private static final int SHORT = 500;
    private static final int FEW_TERMS = 8;
    private static final double HALF = 0.5;

    private PageReader() {}

    /// Reads an article page; whatever its markup is like, something comes out and nothing is thrown.
    ///
    /// @param html the bytes as they came
    /// @param contentType the HTTP header of that name, "" if unknown
    /// @param address where the page was in the end, for links and pictures
    /// @param hints what the feed already said
    public static ExtractedPage read(byte[] html, String contentType, String address, PageHints hints) {
        var markup = PageText.decode(html, contentType);
        var page = parse(markup, address);
        var meta = new MetaTags(page);
        var data = JsonLd.of(page);
        var siteName = siteName(meta, data);
        var title = hints.title().isEmpty() ? Titles.of(page, meta, data, siteName) : hints.title();
        var author = hints.author().isEmpty() ? Bylines.of(page, meta, data, siteName) : hints.author();
        var language = language(page, meta, data);
        var published = PageDates.of(page, meta, data, address, language);
        var description = description(meta, data);
        var image = image(page, meta, data);
        var known = new Known(title, author, description, language);
        var usual = extract(page, known, Reach.USUAL);
        var blocks = isEnough(usual, hints.summary())
                ? usual
                : better(usual, extract(parse(markup, address), known, Reach.WIDE), hints.summary());
        var missing = length(blocks) < ReadingJudge.LONG
                ? ReadingJudge.missing(parse(markup, address), meta, data, blocks)
                : "";
        return new ExtractedPage(
                title,
                author,
                published,
                language,
                siteName,
                image,
                excerpt(description, blocks),
                new Body(blocks, missing.isEmpty() ? Completeness.FULL_TEXT : Completeness.EXCERPT),
                missing);
    }

    private static Document parse(String html, String address) {
        var bounded = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(bounded, address);
    }

    private static boolean isEnough(List<Block> blocks, String summary) {
        return length(blocks) >= SHORT && share(summary, blocks) >= HALF;
    }

    /// The wide reading where it has far more, or far more of the summary.
    private static List<Block> better(List<Block> usual, List<Block> wide, String summary) {
        return length(wide) > length(usual) * 2 || share(summary, wide) > share(summary, usual) + HALF / 2
                ? wide
                : usual;
    }

    /// What is known of an article before its text is found; "" for what is not.
    private record Known(String title, String author, String description, String language) {}

    private static List<Block> extract(Document page, Known known, Reach reach) {
        Pruner.prune(page, reach);
        var article = ArticleFinder.find(page.body());
        var lead = Lead.of(page.body(), article, known.description());
        Lead.picture(article).ifPresent(article::prependChild);
        lead.ifPresent(article::prependChild);
        if (reach == Reach.USUAL) {
            ArticleCleaner.clean(article);
        }
        var blocks = LongText.cut(BlockReader.blocks(article));
        return BlockFilter.filter(blocks, known.title(), known.author(), known.language());
    }

    /// The part of a summary's terms that stand in the blocks, 0 to 1; 1 for a summary of a few words.
    private static double share(String summary, List<Block> blocks) {
        var sought = new HashSet<>(Terms.of(summary));
        if (sought.size() < FEW_TERMS) {
            return 1;
        }
        var size = sought.size();
        blocks.forEach(block -> sought.removeAll(Terms.of(block.text())));
        return 1 - (double) sought.size() / size;
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    private static String siteName(MetaTags meta, JsonLd data) {
        var stated = meta.first("og:site_name", "application-name", "al:android:app_name");
        return stated.isEmpty() ? data.siteName() : stated;
    }

    private static String language(Document page, MetaTags meta, JsonLd data) {
        var root = page.selectFirst("html");
        var stated = root == null ? "" : root.attr("lang").isEmpty() ? root.attr("xml:lang") : root.attr("lang");
        for (var tag : List.of(
                stated, data.language(), meta.first("content-language", "dc.language", "og:locale", "language"))) {
            var parsed = Locale.forLanguageTag(tag.strip().replace('_', '-'));
            if (!parsed.getLanguage().isEmpty()) {
                return parsed.toLanguageTag();
            }
        }
        return "";
    }

    private static String image(Document page, MetaTags meta, JsonLd data) {
        for (var address : List.of(
                meta.first(
                        "og:image",
                        "og:image:url",
                        "og:image:secure_url",
                        "twitter:image",
                        "twitter:image:src",
                        "image",
                        "thumbnail"),
                data.image())) {
            var link = new Element("a").attr("href", address);
            page.body().appendChild(link);
            var absolute = address.isEmpty() ? "" : Addresses.web(link, "href");
            link.remove();
            if (!absolute.isEmpty()) {
                return absolute;
            }
        }
        return "";
    }

    private static String description(MetaTags meta, JsonLd data) {
        var stated = meta.first("og:description", "description", "twitter:description", "dc.description");
        return stated.isEmpty() ? data.description() : stated;
    }

    private static String excerpt(String description, List<Block> blocks) {
        return description.isEmpty()
                ? blocks.stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(Block::text)
                        .findFirst()
                        .orElse("")
                : description;
    }
}
