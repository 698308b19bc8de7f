package org.footnote.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.model.Brief;
import org.footnote.model.Citation;
import org.footnote.model.Disagreement;
import org.footnote.model.Passage;
import org.footnote.model.Section;
import org.footnote.model.Statement;
import org.footnote.model.Support;

/// Holds every citation of a brief against the stored texts. Pure functions; run on every brief, also on old ones
/// after an article has changed.
public final class CitationChecker {
    private CitationChecker() {}

    /// The brief without what does not hold: citations whose quote does not stand at its place, statements that are
    /// not the words of any quote they cite, disagreements with fewer than two values left. Each statement or
    /// disagreement left out adds one to [Brief#dropped()].
    ///
    /// @param texts stored texts by article id
    public static Brief check(Brief brief, Map<String, String> texts) {
        var check = new Check(texts);
        var summary = brief.summary().text().isEmpty() ? Optional.<Statement>empty() : check.statement(brief.summary());
        var sections = brief.sections().stream()
                .map(check::section)
                .filter(section -> !section.statements().isEmpty())
                .toList();
        var disagreements = brief.disagreements().stream()
                .flatMap(disagreement -> check.disagreement(disagreement).stream())
                .toList();
        return new Brief(
                summary.orElse(Brief.EMPTY.summary()), sections, disagreements, brief.dropped() + check.dropped);
    }

    /// Whether a quote stands where its passage says.
    public static boolean holds(Passage passage, Map<String, String> texts) {
        var text = texts.getOrDefault(passage.article(), "");
        return passage.start() >= 0
                && passage.start() < passage.end()
                && passage.end() <= text.length()
                && text.substring(passage.start(), passage.end()).equals(passage.quote());
    }

    private static final class Check {
        private final Map<String, String> texts;
        private int dropped;

        Check(Map<String, String> texts) {
            this.texts = texts;
        }

        Section section(Section section) {
            return new Section(
                    section.heading(),
                    section.statements().stream()
                            .flatMap(statement -> statement(statement).stream())
                            .toList());
        }

        Optional<Statement> statement(Statement statement) {
            var citations = statement.citations().stream().filter(this::holds).toList();
            if (citations.stream().noneMatch(citation -> carries(citation, statement.text()))) {
                dropped++;
                return Optional.empty();
            }
            return Optional.of(new Statement(statement.text(), citations, support(statement, citations)));
        }

        /// A statement that lost all but one source has only that one.
        private static Support support(Statement statement, List<Citation> citations) {
            var sources =
                    citations.stream().mapToInt(Citation::source).distinct().count();
            return statement.support() == Support.SEVERAL && sources < 2 ? Support.ONE : statement.support();
        }

        Optional<Disagreement> disagreement(Disagreement disagreement) {
            var values = new ArrayList<Disagreement.Value>();
            for (var value : disagreement.values()) {
                var passage = value.citation().passage();
                if (passage != null
                        && holds(value.citation())
                        && passage.quote().contains(value.text())) {
                    values.add(value);
                }
            }
            if (values.stream().map(Disagreement.Value::text).distinct().count() < 2) {
                dropped++;
                return Optional.empty();
            }
            return Optional.of(new Disagreement(disagreement.about(), disagreement.kind(), values));
        }

        private boolean holds(Citation citation) {
            return citation.passage() != null && CitationChecker.holds(citation.passage(), texts);
        }

        /// Whether the statement is the quote, or what is left of it behind a connective that is marked as left out.
        private static boolean carries(Citation citation, String statement) {
            var passage = citation.passage();
            return passage != null
                    && switch (citation.standing()) {
                        case VERBATIM -> passage.quote().equals(statement);
                        case TRIMMED ->
                            passage.quote().endsWith(statement)
                                    && Readability.leadingConnective(passage.quote())
                                            == passage.quote().length() - statement.length();
                        case SUPPORTED, NOT_FOUND, UNCHECKED -> false;
                    };
        }
    }
}
