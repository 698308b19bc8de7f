package org.footnote.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.footnote.model.Block;
import org.footnote.model.Mark;

/// Takes out of an article's blocks what is left of the page around it: its title repeated, the line with author and
/// date, lines that only a page has, lists of links, paragraphs that were there before, what follows "Related".
final class BlockFilter {
    /// Lengths are in UTF-16 units: a shorter paragraph may well stand twice in an article.
    private static final int LONG = 60;

    /// A paragraph of this length is the article's own: it has begun, and is no line of links.
    private static final int TEXT = 140;

    /// What is longer is no byline, date or heading of related articles.
    private static final int SHORT = 100;

    /// What is shorter is a date rather than a sentence that names one.
    private static final int SHORTEST_SENTENCE = 40;

    /// How much longer than the author's name a byline may be.
    private static final int AROUND_NAME = 40;

    /// An item that is longer is no link of a list of links, though all of it be linked.
    private static final int LONGEST_LINK = 200;

    private static final int LONGEST_CAPTION = 300;

    /// How many blocks before the end something may stand that only closes an article.
    private static final int LAST = 6;

    /// How many blocks at the beginning are never taken for such.
    private static final int FIRST = 3;

    private static final int FEWEST_CARDS = 3;

    /// An article of this length may be followed by more than it is itself, if that only teases.
    private static final int WHOLE = 300;

    /// What part of a text is linked, 0 to 1: with a label before it, more than half of it, all but marks.
    private static final double LABELLED = 0.3;

    private static final double MOSTLY = 0.5;
    private static final double ENTIRELY = 0.9;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]['\"”»)]*\\z");
    private static final Pattern CLAUSE_END = Pattern.compile("[.!?:…]['\"”»)]*\\z");

    private final String title;
    private final String author;
    private final String language;

    private BlockFilter(String title, String author, String language) {
        this.title = Titles.normal(title);
        this.author = Titles.normal(author);
        this.language = language;
    }

    /// The blocks that belong to the article.
    ///
    /// @param title of the article, "" if unknown
    /// @param author of the article, "" if unknown
    static List<Block> filter(List<Block> blocks, String title, String author, String language) {
        var filter = new BlockFilter(title, author, language);
        var kept = filter.withoutLines(withoutRelated(blocks));
        kept = filter.withoutStart(kept);
        return withoutEnd(withoutCards(withCaptions(kept)));
    }

    private List<Block> withoutLines(List<Block> blocks) {
        var linkLines = blocks.stream().filter(BlockFilter::isLinkLine).count();
        var fewLinkLines = linkLines * 3 < blocks.size();
        return withoutRepeated(blocks.stream()
                .filter(block -> !isBoilerplate(block))
                .filter(block -> !(fewLinkLines && isLinkLine(block)))
                .toList());
    }

    /// A paragraph that a page holds twice, for two widths of screen or as an extract, is read once. Where that would
    /// take more than a quarter of the text, it is the text that repeats itself.
    private static List<Block> withoutRepeated(List<Block> blocks) {
        var seen = new HashSet<String>();
        var once = blocks.stream().filter(block -> !isRepeated(block, seen)).toList();
        return length(once) * 4L < length(blocks) * 3L ? blocks : once;
    }

    private static boolean isBoilerplate(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                Boilerplate.isLine(paragraph.text())
                        || (linked(paragraph) > LABELLED && Boilerplate.isLabelled(paragraph.text()));
            case Block.Heading heading -> Boilerplate.isLine(heading.text());
            case Block.Listing listing -> isLinks(listing);
            case Block.Quote _, Block.Code _, Block.Table _, Block.Image _, Block.Embed _ -> false;
        };
    }

    /// A paragraph that is one link and no sentence.
    private static boolean isLinkLine(Block block) {
        return block instanceof Block.Paragraph paragraph
                && linked(paragraph) > ENTIRELY
                && paragraph.text().length() < TEXT
                && !CLAUSE_END.matcher(paragraph.text()).find();
    }

    private static boolean isLinks(Block.Listing listing) {
        return listing.items().stream().allMatch(item -> linked(item.text(), item.marks()) > ENTIRELY)
                && listing.items().stream().noneMatch(item -> item.text().length() > LONGEST_LINK);
    }

    private static double linked(Block.Paragraph paragraph) {
        return linked(paragraph.text(), paragraph.marks());
    }

    /// The part of a text that is links, 0 to 1.
    private static double linked(String text, List<Mark> marks) {
        var linked = marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.LINK)
                .mapToInt(mark -> mark.end() - mark.start())
                .sum();
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    private static boolean isRepeated(Block block, Set<String> seen) {
        return block instanceof Block.Paragraph && block.text().length() > LONG && !seen.add(block.text());
    }

    /// Before the first paragraph of some length: title, author, date.
    private List<Block> withoutStart(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        var started = false;
        for (var block : blocks) {
            started =
                    started || (block instanceof Block.Paragraph && block.text().length() >= TEXT);
            if (started || !isStart(block)) {
                kept.add(block);
            }
        }
        return kept;
    }

    private boolean isStart(Block block) {
        if (!(block instanceof Block.Heading || block instanceof Block.Paragraph)) {
            return false;
        }
        var normal = Titles.normal(block.text());
        if (!title.isEmpty() && normal.equals(title)) {
            return true;
        }
        if (block instanceof Block.Heading || block.text().length() > SHORT) {
            return false;
        }
        var named = !author.isEmpty() && normal.contains(author) && normal.length() < author.length() + AROUND_NAME;
        return named
                || Boilerplate.isByline(block.text())
                || (WrittenDates.read(block.text(), language).isPresent() && !isSentence(block.text()));
    }

    private static boolean isSentence(String text) {
        return text.length() > SHORTEST_SENTENCE && SENTENCE_END.matcher(text).find();
    }

    /// A short paragraph under a picture that only says what the picture says of itself is its caption.
    private static List<Block> withCaptions(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        for (var block : blocks) {
            if (!kept.isEmpty() && kept.getLast() instanceof Block.Image image && isCaption(block, image)) {
                kept.removeLast();
                kept.add(new Block.Image(image.address(), image.alt(), block.text(), image.width(), image.height()));
            } else {
                kept.add(block);
            }
        }
        return kept;
    }

    private static boolean isCaption(Block block, Block.Image image) {
        return block instanceof Block.Paragraph
                && image.caption().isEmpty()
                && block.text().length() <= LONGEST_CAPTION
                && !image.alt().isBlank()
                && Titles.normal(block.text()).equals(Titles.normal(image.alt()));
    }

    /// Without the teasers of other articles at the end, told by their form where no heading says what they are: each a
    /// heading and the beginning of a text that breaks off.
    private static List<Block> withoutCards(List<Block> blocks) {
        int end = blocks.size();
        int headings = 0;
        int texts = 0;
        while (end > 0 && isTeaser(blocks.get(end - 1))) {
            end--;
            headings += blocks.get(end) instanceof Block.Heading ? 1 : 0;
            texts += blocks.get(end) instanceof Block.Paragraph ? 1 : 0;
        }
        var article = blocks.subList(0, end);
        boolean cards = headings >= FEWEST_CARDS && texts >= FEWEST_CARDS;
        return cards && length(article) > length(blocks) / 4 ? article : blocks;
    }

    /// At the end: how to reach or follow the author, what to subscribe to, headings with nothing under them.
    private static List<Block> withoutEnd(List<Block> blocks) {
        var kept = new ArrayList<>(blocks);
        for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - LAST; i--) {
            if (kept.get(i) instanceof Block.Paragraph paragraph
                    && i >= FIRST
                    && Boilerplate.isClosing(paragraph.text())) {
                kept.remove(i);
            }
        }
        while (!kept.isEmpty() && kept.getLast() instanceof Block.Heading) {
            kept.removeLast();
        }
        return List.copyOf(kept);
    }

    /// What follows a heading of related articles: all of it where that is mostly headings, links and pictures, else
    /// up to the next paragraph of the article.
    private static List<Block> withoutRelated(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        for (int i = 0; i < blocks.size(); i++) {
            if (kept.isEmpty() || !isRelatedHeading(blocks.get(i))) {
                kept.add(blocks.get(i));
                continue;
            }
            var after = blocks.subList(i + 1, blocks.size());
            if (teases(after) && length(kept) > Math.min(WHOLE, length(after) / 4)) {
                return kept;
            }
            while (i + 1 < blocks.size() && isTeaser(blocks.get(i + 1))) {
                i++;
            }
        }
        return kept;
    }

    private static boolean isRelatedHeading(Block block) {
        return (block instanceof Block.Heading || block instanceof Block.Paragraph)
                && block.text().length() < SHORT
                && Boilerplate.isRelatedHeading(block.text());
    }

    private static boolean teases(List<Block> blocks) {
        return blocks.stream().filter(BlockFilter::isTeaser).count() * 2 >= blocks.size();
    }

    private static boolean isTeaser(Block block) {
        return switch (block) {
            case Block.Heading _, Block.Image _ -> true;
            case Block.Listing listing -> isLinks(listing);
            case Block.Paragraph paragraph -> linked(paragraph) > MOSTLY || breaksOff(paragraph.text());
            case Block.Quote _, Block.Code _, Block.Table _, Block.Embed _ -> false;
        };
    }

    /// Whether dots stand after the last word.
    private static boolean breaksOff(String text) {
        int end = text.length();
        while (end > 0 && !isWordPart(text.charAt(end - 1))) {
            end--;
        }
        return text.indexOf('…', end) >= 0 || text.indexOf("...", end) >= 0;
    }

    private static boolean isWordPart(char unit) {
        return unit == '_' || (unit < 0x80 && Character.isLetterOrDigit(unit));
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
