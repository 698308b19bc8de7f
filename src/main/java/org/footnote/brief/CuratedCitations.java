package org.footnote.brief;

import java.util.List;
import java.util.Optional;
import org.footnote.model.Brief;
import org.footnote.model.Citation;
import org.footnote.model.Completeness;
import org.footnote.model.FeedKind;
import org.footnote.model.Passage;
import org.footnote.model.Section;
import org.footnote.model.Source;
import org.footnote.model.Statement;

/// Looks up what a curator's citations claim in the stored texts of the sources. Pure functions.
public final class CuratedCitations {
    private static final double SUPPORTED = .45;

    private CuratedCitations() {}

    /// The brief with each citation that has no passage marked: supported, with the best passage of its source; not
    /// found, where the source's text is stored but nothing in it says so; unchecked, where no text is stored.
    /// Statements and numbers stay as they are.
    ///
    /// @param sources those whose texts are stored, by the numbers that the curator gave them
    public static Brief link(Brief brief, List<SourceText> sources) {
        var sections = brief.sections().stream()
                .map(section -> new Section(
                        section.heading(),
                        section.statements().stream()
                                .map(statement -> link(statement, sources))
                                .toList()))
                .toList();
        return new Brief(link(brief.summary(), sources), sections, brief.disagreements(), brief.dropped());
    }

    private static Statement link(Statement statement, List<SourceText> sources) {
        var citations = statement.citations().stream()
                .map(citation -> citation.passage() == null ? link(statement.text(), citation, sources) : citation)
                .toList();
        return new Statement(statement.text(), citations, statement.support());
    }

    private static Citation link(String statement, Citation citation, List<SourceText> sources) {
        return sources.stream()
                .filter(source -> source.source().number() == citation.source()
                        && !source.text().isBlank())
                .findFirst()
                .map(source -> passage(statement, source)
                        .map(passage -> new Citation(citation.source(), passage, Citation.Standing.SUPPORTED))
                        .orElseGet(() -> new Citation(citation.source(), null, Citation.Standing.NOT_FOUND)))
                .orElse(citation);
    }

    /// The sentence of a source that covers most of a statement, if it covers enough and says nothing against it.
    private static Optional<Passage> passage(String statement, SourceText source) {
        var claim = new SourceText(curator(source.source().number() + 1), statement);
        var story = StoryText.of(List.of(new SourceText(curator(source.source().number()), source.text()), claim));
        var likeness = new Likeness(story);
        var claimed = story.sentences().stream()
                .filter(sentence -> sentence.order() == 1)
                .toList();
        Sentence best = null;
        var most = SUPPORTED;
        for (var sentence : story.sentences()) {
            for (var part : claimed) {
                var covered = sentence.order() == 0 ? likeness.covered(part, sentence) : 0;
                if (covered >= most && likeness.hasFigures(part, sentence)) {
                    best = sentence;
                    most = covered;
                }
            }
        }
        return Optional.ofNullable(best)
                .map(sentence ->
                        new Passage(source.source().article(), sentence.start(), sentence.end(), sentence.text()));
    }

    private static Source curator(int number) {
        return new Source(number, "", "", "", "", "", null, FeedKind.PUBLISHER, Completeness.FULL_TEXT, 0);
    }
}
