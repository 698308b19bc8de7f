package org.footnote.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footnote.model.Block;

/// A list being read, its inner lists included.
final class ListReader {
    private final boolean ordered;
    private final List<Block.Item> items = new ArrayList<>();
    private int depth;
    private String anchor = "";

    ListReader(boolean ordered) {
        this.ordered = ordered;
    }

    /// Enters an inner list; the item it stands in ends here.
    void enter(InlineText text) {
        endItem(text);
        depth++;
    }

    void enterItem(InlineText text, String id) {
        endItem(text);
        anchor = id;
    }

    /// An id inside an item that has none of its own.
    void noteAnchor(String id) {
        anchor = anchor.isEmpty() ? id : anchor;
    }

    /// A paragraph inside an item begins or ends.
    void boundary(InlineText text) {
        if (!text.isEmpty()) {
            text.lineBreak();
        }
    }

    private void endItem(InlineText text) {
        var line = text.take();
        if (!line.text().isEmpty()) {
            items.add(new Block.Item(line.text(), line.marks(), depth, anchor));
            anchor = "";
        }
    }

    /// Leaves a list.
    ///
    /// @return whether it was the outermost
    boolean leave(InlineText text) {
        endItem(text);
        return depth-- == 0;
    }

    Optional<Block> listing() {
        return items.isEmpty() ? Optional.empty() : Optional.of(new Block.Listing(items, ordered));
    }
}
