package org.footnote.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.model.Block;
import org.footnote.model.Body;

/// What stands on several articles of one host belongs to the site and to none of them: a paragraph, a quotation or a
/// picture that is there on three or more. Pure functions, for any thread.
public final class RepeatedBlocks {
    private static final int ARTICLES = 3;
    private static final int SHORTEST = 20;

    private RepeatedBlocks() {}

    /// The texts and picture addresses that three or more of these articles of one host share.
    public static Set<String> of(Collection<Body> bodies) {
        var counts = new HashMap<String, Integer>();
        for (var body : bodies) {
            var keys = new HashSet<String>();
            body.blocks().forEach(block -> keys.add(key(block)));
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= ARTICLES && !count.getKey().isEmpty())
                .map(count -> count.getKey())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// An article without the blocks that are repeated; as it was where that would take half of its words or more, for
    /// then it is one article at several addresses.
    public static Body without(Body body, Set<String> repeated) {
        var kept = body.blocks().stream()
                .filter(block -> !repeated.contains(key(block)))
                .toList();
        var less = new Body(kept, body.completeness());
        var same = kept.size() == body.blocks().size()
                || less.text().length() * 2 <= body.text().length();
        return same ? body : less;
    }

    /// What two blocks are compared by, "" for a block that may well stand in many articles.
    private static String key(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> longEnough(paragraph.text());
            case Block.Quote quote -> longEnough(quote.text());
            case Block.Listing listing -> longEnough(listing.text());
            case Block.Image image -> image.address();
            case Block.Embed embed -> embed.address();
            case Block.Heading _, Block.Code _, Block.Table _ -> "";
        };
    }

    private static String longEnough(String text) {
        return text.length() < SHORTEST ? "" : text;
    }
}
