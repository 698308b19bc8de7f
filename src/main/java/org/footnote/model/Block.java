package org.footnote.model;

import java.util.List;
import java.util.stream.Collectors;

/// One block of an article's clean text. Get them from `page`; immutable, for any thread.
public sealed interface Block {
    /// The words of the block as they stand in the article's text; "" for pictures and embeds.
    String text();

    /// A paragraph.
    ///
    /// @param anchor the element's id in its page, "" if none
    record Paragraph(String text, List<Mark> marks, String anchor) implements Block {
        public Paragraph {
            marks = List.copyOf(marks);
        }

        /// A paragraph without marks.
        public Paragraph(String text) {
            this(text, List.of(), "");
        }
    }

    /// A heading.
    ///
    /// @param level 1 (largest) to 6
    record Heading(String text, int level) implements Block {}

    /// A list; its text is that of its items, one a line.
    record Listing(List<Item> items, boolean ordered) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return items.stream().map(Item::text).collect(Collectors.joining("\n"));
        }
    }

    /// An item of a list.
    ///
    /// @param depth 0 for the outermost list
    /// @param anchor the element's id in its page, "" if none
    record Item(String text, List<Mark> marks, int depth, String anchor) {
        public Item {
            marks = List.copyOf(marks);
        }
    }

    /// A block quotation.
    record Quote(String text, List<Mark> marks) implements Block {
        public Quote {
            marks = List.copyOf(marks);
        }
    }

    /// Preformatted text with its line breaks.
    record Code(String text) implements Block {}

    /// A table; its text has one row a line, cells separated by tabs.
    ///
    /// @param header true if the first row holds the column headings
    record Table(List<List<String>> rows, boolean header) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        }
    }

    /// A picture.
    ///
    /// @param address absolute http or https address
    /// @param alt what it shows in words, "" if unknown
    /// @param caption "" if none
    /// @param width pixels as the page states them, 0 if unknown
    /// @param height pixels as the page states them, 0 if unknown
    record Image(String address, String alt, String caption, int width, int height) implements Block {
        @Override
        public String text() {
            return "";
        }
    }

    /// Something that only works online (a video, a post), kept as a link.
    record Embed(String address, String title) implements Block {
        @Override
        public String text() {
            return "";
        }
    }
}
