package org.footnote.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.model.Citation;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.model.Story;

/// A story as paragraphs for paper, with its sources as footnotes.
record PrintedStory(Story story, Words words, Ages ages) {
    /// How a paragraph is set.
    enum Style {
        HEADLINE("Source Serif 4 Display Semibold", 22, 0),
        SUMMARY("Source Serif 4", 13, 8),
        FACTS("Inter", 8.5, 8),
        HEADING("Source Serif 4 Semibold", 12.5, 14),
        STATEMENTS("Source Serif 4", 10.5, 4),
        DIFFERENCE("Inter", 9, 4),
        SOURCE("Inter", 8.5, 4);

        private final String family;
        private final double size;
        private final double above;

        Style(String family, double size, double above) {
            this.family = family;
            this.size = size;
            this.above = above;
        }

        String family() {
            return family;
        }

        /// In points.
        double size() {
            return size;
        }

        /// Room above it, in points.
        double above() {
            return above;
        }
    }

    /// One paragraph.
    record Paragraph(String text, Style style) {
        /// The same with other words.
        Paragraph with(String words) {
            return new Paragraph(words, style);
        }

        /// Where a word begins, near the middle; 0 where none does.
        int middle() {
            return text.lastIndexOf(' ', text.length() / 2) + 1;
        }
    }

    List<Paragraph> paragraphs() {
        var page = new ArrayList<Paragraph>();
        page.add(new Paragraph(story.headline(), Style.HEADLINE));
        if (!story.brief().summary().text().isEmpty()) {
            page.add(new Paragraph(cited(story.brief().summary()), Style.SUMMARY));
        }
        page.add(new Paragraph(FactsRow.copied(story, words), Style.FACTS));
        for (var section : story.brief().sections()) {
            page.add(new Paragraph(words.heading(section.heading()), Style.HEADING));
            var text = section.statements().stream().map(this::cited).collect(Collectors.joining(" "));
            page.add(new Paragraph(text, Style.STATEMENTS));
        }
        if (!story.brief().disagreements().isEmpty()) {
            page.add(new Paragraph(words.text("differ.heading"), Style.HEADING));
            story.brief()
                    .disagreements()
                    .forEach(point -> page.add(new Paragraph(DifferBox.copied(point, words), Style.DIFFERENCE)));
        }
        page.add(new Paragraph(words.text("story.sources"), Style.HEADING));
        story.sources().forEach(source -> page.add(new Paragraph(line(source), Style.SOURCE)));
        return page;
    }

    private String line(Source source) {
        var details = Stream.of(
                        source.title(),
                        source.published() == null ? "" : ages.longDate(source.published()),
                        source.copyOf() > 0 ? words.text("print.copy", source.copyOf()) : "")
                .filter(detail -> !detail.isEmpty())
                .collect(Collectors.joining(", "));
        return "[" + source.number() + "] " + source.publisher() + ": " + details
                + (source.address().isEmpty() ? "" : ". " + source.address());
    }

    private String cited(Statement statement) {
        return statement.text()
                + statement.citations().stream()
                        .sorted(Comparator.comparingInt(Citation::source))
                        .map(citation -> "[" + citation.source() + "]")
                        .collect(Collectors.joining())
                + statement
                        .written(story.sources())
                        .map(moment -> " " + ages.written(moment))
                        .orElse("");
    }
}
