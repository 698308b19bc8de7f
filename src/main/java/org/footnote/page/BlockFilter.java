package org.footnote.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.footnote.model.Block;
import org.footnote.model.Mark;

/// Takes out of an article's blocks what is left of the page around it: its title repeated, lines that only a page
/// has, lists of links, paragraphs that were there before.
final class BlockFilter {
    private static final int LONG = 60;
    private static final Pattern BOILERPLATE = Pattern.compile(
            "^(?:advertisement|advertising|anzeige|publicité|publicidad|werbung|sponsored(?: content)?|share(?: this)?(?: (?:article|story|post|page|on))?.{0,40}|tweet|print|email|e-mail|comments?(?: \\(?\\d*\\)?)?|\\d+ comments?|leave a (?:comment|reply)|related(?: (?:articles?|stories|posts|content|links|topics|coverage|news))?:?|read (?:more|next|also)\\b.{0,100}|more (?:from|on|like this)\\b.{0,60}|see also:?|"
                    + "click here to .{0,80}|sign up .{0,120}|subscribe.{0,100}|follow (?:us|me|@).{0,80}|like this:?|loading\\.*|continue reading.{0,80}|story continues below.{0,40}|article continues .{0,40}|scroll (?:down )?(?:for|to) .{0,40}|skip (?:to|advertisement).{0,40}|"
                    + "tags?:?.{0,80}|filed under:?.{0,80}|posted in:?.{0,80}|categor(?:y|ies):.{0,80}|topics?:.{0,80}|"
                    + "copyright\\b.{0,100}|©.{0,120}|all rights reserved\\.?.{0,60}|last (?:updated|modified).{0,60}|updated:?\\s.{0,40}|published:?\\s.{0,50}|image (?:source|credit|caption|copyright)s?.{0,60}|photo(?:graph)?(?:s| credit| by| courtesy)?:.{0,60}|"
                    + "more about .{0,40}|most (?:read|popular).{0,30}|recommended.{0,30}|you (?:may|might) also (?:like|be interested in).{0,20}|"
                    + "auf facebook teilen.{0,60}|artikel teilen.{0,40}|mehr zum thema.{0,60}|lesen sie auch.{0,120}|zur startseite|kommentare?(?: \\d+)?|lire aussi.{0,120}|à lire aussi.{0,120}|leia (?:também|mais).{0,100}|leggi anche.{0,100}|lea también.{0,100}|lees ook.{0,100})$",
            Pattern.CASE_INSENSITIVE);

    private BlockFilter() {}

    static List<Block> filter(List<Block> blocks, String title) {
        var kept = new ArrayList<Block>();
        Set<String> seen = new HashSet<>();
        for (var block : blocks) {
            if (!isTitle(block, title, kept) && !isBoilerplate(block) && !isRepeated(block, seen)) {
                kept.add(block);
            }
        }
        return withoutBareHeadings(kept);
    }

    private static boolean isTitle(Block block, String title, List<Block> before) {
        var early = before.stream().filter(one -> !one.text().isEmpty()).count() < 3;
        return early
                && (block instanceof Block.Heading || block instanceof Block.Paragraph)
                && !title.isEmpty()
                && Titles.normal(block.text()).equals(Titles.normal(title));
    }

    private static boolean isBoilerplate(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> isBoilerplate(paragraph.text());
            case Block.Heading heading -> isBoilerplate(heading.text());
            case Block.Listing listing -> isLinks(listing);
            case Block.Quote _, Block.Code _, Block.Table _, Block.Image _, Block.Embed _ -> false;
        };
    }

    private static boolean isBoilerplate(String text) {
        return text.length() < 200
                && BOILERPLATE.matcher(text.replace('\n', ' ')).matches();
    }

    private static boolean isLinks(Block.Listing listing) {
        return listing.items().stream().allMatch(item -> linked(item.text(), item.marks()) > 0.9)
                && listing.items().stream().noneMatch(item -> item.text().length() > 200);
    }

    /// The part of a text that is links, 0 to 1.
    static double linked(String text, List<Mark> marks) {
        var linked = marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.LINK)
                .mapToInt(mark -> mark.end() - mark.start())
                .sum();
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    private static boolean isRepeated(Block block, Set<String> seen) {
        return block instanceof Block.Paragraph && block.text().length() > LONG && !seen.add(block.text());
    }

    /// A heading with nothing under it at the end heads what was taken out.
    private static List<Block> withoutBareHeadings(List<Block> blocks) {
        var end = blocks.size();
        while (end > 0 && blocks.get(end - 1) instanceof Block.Heading) {
            end--;
        }
        return List.copyOf(blocks.subList(0, end));
    }
}
