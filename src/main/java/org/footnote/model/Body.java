package org.footnote.model;

import java.util.List;
import java.util.stream.Collectors;

/// An article's text as stored. Passages are ranges in [#text()].
///
/// @param blocks the clean blocks in reading order
/// @param completeness how much of the article this is
public record Body(List<Block> blocks, Completeness completeness) {
    /// What stands between two blocks in the text.
    public static final String SEPARATOR = "\n\n";

    /// No text at all.
    public static final Body EMPTY = new Body(List.of(), Completeness.FEED_TEXT);

    public Body {
        blocks = List.copyOf(blocks);
    }

    /// The words of all blocks that have words, joined by [#SEPARATOR]; captions are not part of it.
    public String text() {
        return blocks.stream().map(Block::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(SEPARATOR));
    }
}
