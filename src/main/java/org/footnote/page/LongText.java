package org.footnote.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footnote.model.Block;
import org.footnote.model.Mark;

/// Ends a text that is longer than any article, so that no document, however large, takes much memory for ever. Pure
/// functions.
final class LongText {
    /// A long book of reportage has half a million letters, a very long article a fifth of that.
    private static final int MOST = 200_000;

    private LongText() {}

    /// The blocks up to where the text is too long; all of them where it never is.
    static List<Block> cut(List<Block> blocks) {
        int left = MOST;
        for (int index = 0; index < blocks.size(); index++) {
            int length = blocks.get(index).text().length();
            if (length > left) {
                var kept = new ArrayList<>(blocks.subList(0, index));
                shortened(blocks.get(index), left).ifPresent(kept::add);
                return List.copyOf(kept);
            }
            left -= length;
        }
        return blocks;
    }

    private static Optional<Block> shortened(Block block, int left) {
        return switch (block) {
            case Block.Paragraph paragraph -> {
                int end = end(paragraph.text(), left);
                yield Optional.of(new Block.Paragraph(
                        paragraph.text().substring(0, end), within(paragraph.marks(), end), paragraph.anchor()));
            }
            case Block.Quote quote -> {
                int end = end(quote.text(), left);
                yield Optional.of(new Block.Quote(quote.text().substring(0, end), within(quote.marks(), end)));
            }
            case Block.Code code -> Optional.of(new Block.Code(code.text().substring(0, end(code.text(), left))));
            case Block.Heading _, Block.Listing _, Block.Table _, Block.Image _, Block.Embed _ -> Optional.empty();
        };
    }

    private static int end(String text, int most) {
        int space = text.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : most;
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static List<Mark> within(List<Mark> marks, int end) {
        return marks.stream()
                .filter(mark -> mark.start() < end)
                .map(mark -> new Mark(mark.start(), Math.min(mark.end(), end), mark.kind(), mark.target()))
                .toList();
    }
}
