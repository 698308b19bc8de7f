package org.footnote.brief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.footnote.model.Block;
import org.footnote.model.Citation;
import org.footnote.model.Citation.Standing;
import org.footnote.model.CuratedStory;
import org.footnote.model.Section;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.model.Support;
import org.jspecify.annotations.Nullable;

/// Reads a text that carries its own numbered citations and list of sources as the story it already is: headings,
/// paragraphs (each a statement), citation numbers and sources survive. Pure functions, for any thread.
///
/// Citations are found as superscripts, as `[1]`, as links to anchors of the list, and in saved pages as numbers alone
/// on a line. A text with footnotes of its author's own is no curated story: its list must lead to other sites.
public final class CuratedBriefReader {
    private static final int FEWEST_CITED = 2;
    private static final int FEWEST_SOURCES = 2;

    private CuratedBriefReader() {}

    /// Reads the blocks of an entry or page.
    ///
    /// @param id what tells the story from its siblings
    /// @param headline the entry's or page's title
    /// @param blocks as `page` gives them, with superscripts, links to anchors and the anchors of list items
    /// @param address where the text stands, "" if unknown
    /// @return empty if the text is no curated story
    public static Optional<CuratedStory> read(
            String id, String headline, List<Block> blocks, String address, @Nullable Instant published) {
        var references = ReferenceList.in(blocks, address);
        if (references.sources().size() < FEWEST_SOURCES || !references.leadsToOtherSites()) {
            return Optional.empty();
        }
        var outline = new Outline();
        for (var block : blocks.subList(0, references.start())) {
            if (!isHeadline(block, headline)) {
                add(block, references, outline);
            }
        }
        return outline.story(id, headline, references.sources(), address, published);
    }

    /// Reads the plain text of a saved page: the headline first, a blank line between two lines that belong apart.
    ///
    /// @return empty if the text is no curated story
    public static Optional<CuratedStory> readText(String id, String text, String address) {
        return SavedPage.read(text)
                .flatMap(page -> page.outline().story(id, page.headline(), page.sources(), address, null));
    }

    /// Whether a block is the heading over the whole text, which opens no section.
    private static boolean isHeadline(Block block, String headline) {
        return block instanceof Block.Heading heading && heading.text().strip().equalsIgnoreCase(headline.strip());
    }

    private static void add(Block block, ReferenceList references, Outline outline) {
        switch (block) {
            case Block.Heading heading -> outline.heading(heading.text());
            case Block.Paragraph paragraph ->
                outline.paragraph(CitedText.of(paragraph.text(), paragraph.marks(), references));
            case Block.Quote quote -> outline.paragraph(CitedText.of(quote.text(), quote.marks(), references));
            case Block.Listing listing ->
                listing.items().forEach(item -> outline.paragraph(CitedText.of(item.text(), item.marks(), references)));
            case Block.Code code -> outline.paragraph(new CitedText(code.text(), Set.of()));
            case Block.Table table -> outline.paragraph(new CitedText(table.text(), Set.of()));
            case Block.Image image -> {}
            case Block.Embed embed -> {}
        }
    }

    /// The headings and cited paragraphs gathered so far.
    static final class Outline {
        private record Part(String heading, List<CitedText> paragraphs) {}

        private final List<Part> parts = new ArrayList<>(List.of(new Part("", new ArrayList<>())));

        void heading(String text) {
            parts.add(new Part(text, new ArrayList<>()));
        }

        void paragraph(CitedText paragraph) {
            if (!paragraph.text().isBlank()) {
                parts.getLast().paragraphs().add(paragraph);
            }
        }

        Optional<CuratedStory> story(
                String id, String headline, List<Source> sources, String address, @Nullable Instant published) {
            var numbers = sources.stream().map(Source::number).collect(Collectors.toSet());
            if (parts.stream()
                            .flatMap(part -> part.paragraphs().stream())
                            .filter(paragraph -> paragraph.numbers().stream().anyMatch(numbers::contains))
                            .count()
                    < FEWEST_CITED) {
                return Optional.empty();
            }
            var summary = takeSummary(numbers);
            var sections = parts.stream()
                    .filter(part -> !part.paragraphs().isEmpty())
                    .map(part -> new Section(
                            part.heading(),
                            part.paragraphs().stream()
                                    .map(paragraph -> statement(paragraph, numbers))
                                    .toList()))
                    .toList();
            return Optional.of(new CuratedStory(id, headline, summary, sections, sources, address, published));
        }

        /// What stands alone before the first heading is the summary, unless it is all there is.
        private Statement takeSummary(Set<Integer> numbers) {
            var beginning = parts.getFirst().paragraphs();
            if (parts.size() > 1 && beginning.size() == 1) {
                return statement(beginning.removeFirst(), numbers);
            }
            return new Statement("", List.of(), Support.ONE);
        }

        private static Statement statement(CitedText paragraph, Set<Integer> numbers) {
            var cited = new TreeSet<>(paragraph.numbers());
            cited.retainAll(numbers);
            return new Statement(
                    paragraph.text(),
                    cited.stream()
                            .map(number -> new Citation(number, null, Standing.UNCHECKED))
                            .toList(),
                    cited.size() > 1 ? Support.SEVERAL : Support.ONE);
        }
    }
}
