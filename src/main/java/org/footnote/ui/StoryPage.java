package org.footnote.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.footnote.app.WhatIsNew;
import org.footnote.model.Citation;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Section;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.model.Story;
import org.footnote.model.Support;
import org.footnote.ui.Document.Block;
import org.footnote.ui.Document.Inline;
import org.footnote.ui.Document.ListRows;
import org.footnote.ui.Document.Paragraph;
import org.footnote.ui.Document.Run;
import org.footnote.ui.Document.Span;
import org.footnote.ui.Document.Text;
import org.footnote.ui.MoreCitations.Cited;

/// Lays a story out as a document: headline, summary, facts, sections with their citations, sources.
final class StoryPage {
    /// A line stays readable, and quick to lay out, with so many; what is beyond is a press away.
    private static final int MOST_CITATIONS = 5;
    /// A list of sources that is longer than this begins with the first ones.
    private static final int MOST_SOURCES = 25;
    /// Rows that are one paragraph: the text control looks after each of them in every frame.
    private static final int ROWS_TOGETHER = 4;

    private static final int FIRST_SOURCES = 20;

    private final Story story;
    private final WhatIsNew fresh;
    private final Words words;
    private final Ages ages;
    private final StoryActions actions;
    private final Typography type;
    private final Unfolded unfolded;
    private final List<Paragraph> page = new ArrayList<>();

    /// @param seen what the reader had seen before this opening
    /// @param unfolded what the reader has opened of it
    StoryPage(
            Story story,
            ReadingStatus seen,
            Unfolded unfolded,
            Words words,
            Ages ages,
            StoryActions actions,
            Typography type) {
        this.unfolded = unfolded;
        this.story = story;
        fresh = WhatIsNew.of(story, seen);
        this.words = words;
        this.ages = ages;
        this.actions = actions;
        this.type = type;
    }

    Document document() {
        addHead();
        page.add(new Block(() -> new FactsRow(story, words), FactsRow.copied(story, words)));
        story.brief().sections().forEach(this::addSection);
        addDifferences();
        addSources();
        page.add(new Block(() -> new StoryNotes(story, words), ""));
        return new Document(page);
    }

    private void addHead() {
        page.add(kicker());
        var summary = story.brief().summary();
        var headline = type.headline().toLeft(Scripts.rightToLeft(story.headline()));
        page.add(new Text(
                story.headline(),
                "doc-headline",
                summary.text().isEmpty() ? headline.withBelow(type.summary().below()) : headline));
        if (!summary.text().isEmpty()) {
            var runs = new ArrayList<Run>();
            runs.add(new Span(summary.text(), "doc-summary"));
            addCitations(runs, summary, false);
            page.add(new Text(runs, type.summary().toLeft(Scripts.rightToLeft(summary.text()))));
        }
    }

    /// The first line: topic, when it was updated, who reported it first.
    Text kicker() {
        var runs = new ArrayList<Run>();
        if (story.topic() != null) {
            runs.add(new Span(words.text("topic." + story.topic().key()), "doc-kicker doc-topic"));
            runs.add(new Span(" · ", "doc-kicker"));
        }
        runs.add(new Span(words.text("story.updated", ages.ago(story.lastPublished())), "doc-kicker"));
        story.sources().stream()
                .min(Comparator.comparing(source -> Objects.requireNonNullElse(source.published(), Instant.MAX)))
                .ifPresent(first -> runs.add(new Span(
                        " · " + words.text("story.first", first.publisher(), ages.shortDate(story.firstPublished())),
                        "doc-kicker")));
        if (!story.curatedBy().isEmpty()) {
            runs.add(new Span(" · " + words.text("story.curated", story.curatedBy()), "doc-kicker"));
        }
        return new Text(runs, type.kicker());
    }

    private void addSection(Section section) {
        var heading = words.heading(section.heading());
        if (!heading.isEmpty()) {
            page.add(new Text(heading, "doc-heading", type.heading(2).toLeft(Scripts.rightToLeft(heading))));
        }
        if (story.curatedBy().isEmpty()) {
            addParagraph(section.statements(), section.saysOneSource());
        } else {
            section.statements().forEach(statement -> addParagraph(List.of(statement), false));
        }
    }

    /// @param sayOneSource whether what stands above says of each statement that one source has it
    private void addParagraph(List<Statement> statements, boolean sayOneSource) {
        var runs = new ArrayList<Run>();
        for (var statement : statements) {
            if (!runs.isEmpty()) {
                runs.add(new Span(" ", "doc-text"));
            }
            boolean isNew = isNew(statement);
            if (isNew) {
                runs.add(new Inline(this::newMark, ""));
            }
            runs.add(new Span(statement.text(), isNew ? "doc-text doc-new" : "doc-text"));
            addCitations(runs, statement, sayOneSource && statement.support() == Support.ONE);
        }
        if (!runs.isEmpty()) {
            page.add(new Text(
                    runs,
                    type.text().toLeft(Scripts.rightToLeft(statements.getFirst().text()))));
        }
    }

    private boolean isNew(Statement statement) {
        return fresh.statements().contains(statement.text());
    }

    private Node newMark() {
        var mark = new Label(words.text("new.statement"));
        mark.getStyleClass().add("new-mark");
        return mark;
    }

    /// In ascending order. The one whose words are quoted comes first in the statement, so it is never among the rest.
    ///
    /// @param isSupportSaid whether a heading says already how well the statement is supported
    private void addCitations(List<Run> runs, Statement statement, boolean isSupportSaid) {
        var cited = statement.citations().stream()
                .flatMap(citation -> source(citation).map(source -> new Cited(citation, source)).stream())
                .toList();
        int shown = cited.size() <= MOST_CITATIONS ? cited.size() : MOST_CITATIONS - 1;
        byNumber(cited.subList(0, shown)).forEach(one -> addCitation(runs, one));
        var rest = byNumber(cited.subList(shown, cited.size()));
        if (!rest.isEmpty()) {
            runs.add(new Inline(
                    () -> new MoreCitations(rest, words, actions, type.scale()), MoreCitations.copied(rest)));
        }
        if (!statement.citations().isEmpty() && story.curatedBy().isEmpty() && !isSupportSaid) {
            runs.add(new Inline(() -> new SupportMark(statement.support(), words), ""));
        }
        statement
                .written(story.sources())
                .ifPresent(moment -> runs.add(new Span(" " + ages.written(moment), "doc-text doc-written")));
    }

    private static List<Cited> byNumber(List<Cited> cited) {
        return cited.stream()
                .sorted(Comparator.comparingInt(one -> one.source().number()))
                .toList();
    }

    private void addCitation(List<Run> runs, Cited cited) {
        var number = cited.citation().source();
        runs.add(new Inline(
                () -> new CitationMark(cited.citation(), cited.source(), words, actions, type.scale()),
                "[" + number + "]"));
    }

    private Optional<Source> source(Citation citation) {
        return story.sources().stream()
                .filter(source -> source.number() == citation.source())
                .findFirst();
    }

    private void addDifferences() {
        var differences = story.brief().disagreements();
        if (differences.isEmpty()) {
            return;
        }
        page.add(new Text(words.text("differ.heading"), "doc-heading", type.heading(2)));
        for (var difference : differences) {
            page.add(new Block(
                    () -> new DifferBox(difference, story, words, actions, type.scale()),
                    DifferBox.copied(difference, words)));
        }
    }

    private void addSources() {
        page.add(new Text(words.text("story.sources"), "doc-heading", type.heading(2)));
        var originals =
                story.sources().stream().filter(source -> source.copyOf() == 0).toList();
        boolean cut = !unfolded.list() && originals.size() > MOST_SOURCES;
        var shown = cut ? originals.subList(0, FIRST_SOURCES) : originals;
        for (int first = 0; first < shown.size(); first += ROWS_TOGETHER) {
            addRows(shown.subList(first, Math.min(shown.size(), first + ROWS_TOGETHER)));
        }
        if (cut) {
            int next = originals.get(FIRST_SOURCES).number();
            page.add(new Block(() -> allSources(originals.size(), next), ""));
        }
    }

    private void addRows(List<Source> some) {
        var copied = some.stream()
                .map(source -> "[" + source.number() + "] " + source.publisher() + ", " + source.title() + ", "
                        + source.address())
                .collect(Collectors.joining("\n"));
        page.add(new ListRows(() -> new VBox(some.stream().map(this::row).toArray(Node[]::new)), copied, some.size()));
    }

    private SourceRow row(Source source) {
        var copies = story.copiesOf(source);
        boolean isNew = fresh.sources().contains(source.number());
        boolean all = unfolded.copies().contains(source.number());
        return new SourceRow(source, new SourceCopies(source, copies, all), isNew, words, ages, actions);
    }

    private Region allSources(int count, int next) {
        var button = new Button(words.text("story.allsources", count));
        button.setOnAction(press -> actions.showAllSources(next));
        var row = new HBox(button);
        row.getStyleClass().add("all-sources");
        return row;
    }
}
