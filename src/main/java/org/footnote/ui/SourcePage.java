package org.footnote.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import org.footnote.model.Body;
import org.footnote.model.Citation;
import org.footnote.model.Completeness;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.footnote.ui.Document.Block;
import org.footnote.ui.Document.Paragraph;
import org.footnote.ui.Document.Run;
import org.footnote.ui.Document.Span;
import org.footnote.ui.Document.Text;
import org.footnote.ui.ReadingModel.SourceOpen;
import org.jspecify.annotations.Nullable;

/// Lays the offline copy of a source out as a document, with the cited passage marked.
final class SourcePage {
    private static final int WORDS_A_MINUTE = 230;

    private final SourceOpen open;
    private final Story story;
    private final Source source;
    private final Body body;
    private final @Nullable Citation citation;
    private final Words words;
    private final Ages ages;
    private final StoryActions actions;
    private final Typography type;
    private final Pictures pictures;

    SourcePage(SourceOpen open, Words words, Ages ages, StoryActions actions, Typography type, Pictures pictures) {
        this.open = open;
        this.story = open.story();
        this.source = open.source();
        this.body = open.body();
        this.citation = open.citation();
        this.words = words;
        this.ages = ages;
        this.actions = actions;
        this.type = type;
        this.pictures = pictures;
    }

    /// Finds the stored picture of an address; asked on the FX thread, so from memory.
    interface Pictures {
        Optional<Image> find(String address);
    }

    /// A page and where on it the passage stands.
    ///
    /// @param paragraph index of the passage's paragraph, -1 if there is none
    record Laid(Document document, int paragraph, int offset) {}

    Laid lay() {
        var page = new ArrayList<Paragraph>();
        page.add(new Text(kicker(), type.kicker()));
        var title = source.title().isEmpty() ? source.publisher() : source.title();
        page.add(new Text(title, "doc-headline", type.headline().toLeft(Scripts.rightToLeft(title))));
        page.add(new Text(subtitle(), "doc-summary", type.summary()));
        page.add(new Block(() -> SourceBars.head(open, timesCited(), words, actions), ""));
        var text = new BodyText(body, citation == null ? null : citation.passage(), type, pictures, words);
        int before = page.size();
        page.addAll(text.paragraphs());
        page.add(new Block(() -> SourceBars.foot(story, source, words, actions), ""));
        int passage = text.passageParagraph();
        return new Laid(new Document(page), passage < 0 ? -1 : before + passage, text.passageOffset());
    }

    private List<Run> kicker() {
        var runs = new ArrayList<Run>();
        runs.add(new Span("[" + source.number() + "]", "doc-kicker doc-topic"));
        var rest =
                new StringBuilder(" " + words.text("source.of", story.sources().size()) + " · " + source.publisher());
        if (source.published() != null) {
            rest.append(" · ").append(ages.longDate(source.published()));
        }
        if (body.blocks().isEmpty()) {
            runs.add(new Span(rest.toString(), "doc-kicker"));
            return runs;
        }
        int minutes = Math.max(1, body.text().split("\\s+", -1).length / WORDS_A_MINUTE);
        rest.append(" · ").append(words.text("source.minutes", minutes)).append(" · ");
        runs.add(new Span(rest.toString(), "doc-kicker"));
        boolean whole = body.completeness() == Completeness.FULL_TEXT;
        runs.add(new Span(
                words.text(CitationCard.completenessKey(body.completeness())),
                whole ? "doc-kicker doc-good" : "doc-kicker"));
        return runs;
    }

    private String subtitle() {
        if (body.blocks().isEmpty()) {
            return words.text("source.nothing");
        }
        if (!source.author().isEmpty()) {
            return words.text("source.by", source.author());
        }
        return words.text(source.kind().isPrimary() ? "source.primary" : "source.saved");
    }

    private long timesCited() {
        return story.brief().statements().stream()
                .filter(statement -> statement.citations().stream().anyMatch(any -> any.source() == source.number()))
                .count();
    }
}
