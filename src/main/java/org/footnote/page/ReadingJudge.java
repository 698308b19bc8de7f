package org.footnote.page;

import java.util.List;
import java.util.regex.Pattern;
import org.footnote.model.Block;
import org.jsoup.nodes.Document;

/// Tells whether what was read of a page is the whole article, and if not, why.
final class ReadingJudge {
    /// A text of this length is never called incomplete.
    static final int LONG = 3000;

    private static final int FEW = 250;
    private static final int SHORT = 1500;
    private static final Pattern CONSENT = Pattern.compile(
            "before you continue|privacy (?:settings|choices|center)|cookie (?:consent|settings|policy)|consent\\b|wir brauchen (?:ihre|deine) (?:zustimmung|einwilligung)"
                    + "|mit werbung weiterlesen|accept (?:all )?cookies|we value your privacy|your privacy",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHECK = Pattern.compile(
            "just a moment|attention required|are you a (?:robot|human)|access denied|verify you are human|enable javascript|captcha|checking your browser",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WALL = Pattern.compile(
            "subscri(?:be|ption) (?:now |today )?to (?:continue|read|unlock|keep reading)|to (?:continue|keep) reading,? (?:subscribe|log ?in|sign|register|create)|already a (?:subscriber|member)"
                    + "|this (?:article|content|story|post) is (?:for|only available to|reserved for) (?:paid |paying )?(?:subscribers|members)|(?:subscriber|member)s?[- ]only|log ?in to (?:continue|read)"
                    + "|weiterlesen mit|jetzt abonnieren|réservé aux abonnés|la suite est réservée|exclusivo para (?:as|su)scriptores|register to (?:continue|read)",
            Pattern.CASE_INSENSITIVE);
    private static final String WALLS =
            "[class*=paywall], [id*=paywall], [class*=regwall], [class*=subscriber-only], [class*=premium-content], [data-paywall]";

    private ReadingJudge() {}

    /// Why the blocks are not the whole article, in plain words; "" if they are.
    static String missing(Document page, MetaTags meta, JsonLd data, List<Block> blocks) {
        var length = blocks.stream().mapToInt(block -> block.text().length()).sum();
        var start = blocks.stream().limit(3).map(Block::text).reduce("", (one, other) -> one + " " + other);
        if (length < SHORT
                && (CHECK.matcher(page.title()).find()
                        || (length < FEW && CHECK.matcher(start).find()))) {
            return "The site asked whether a person is reading.";
        }
        if (length < SHORT
                && (CONSENT.matcher(page.title()).find()
                        || (CONSENT.matcher(start).find() && length < FEW * 3))) {
            return "The site asked for consent before it shows the article.";
        }
        if (length < LONG && (data.isPaid() || "locked".equals(meta.first("article:content_tier")))) {
            return "The rest is for subscribers.";
        }
        if (length < SHORT
                && (page.selectFirst(WALLS) != null
                        || WALL.matcher(page.body().text()).find())) {
            return "The rest is for subscribers.";
        }
        if (length < SHORT && meta.first("og:type").startsWith("video")) {
            return "The page is a video.";
        }
        return length < FEW ? "The page holds only a few words." : "";
    }
}
