package org.footnote.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.footnote.model.Citation;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.model.Story;

/// Prints stories for reading in a terminal.
final class EditionText {
    private final PrintWriter out;

    EditionText(PrintWriter out) {
        this.out = out;
    }

    void print(List<Story> stories) {
        for (var story : stories) {
            print(story);
        }
    }

    private void print(Story story) {
        out.println();
        lines(story.headline(), 0);
        lines(facts(story), 0);
        if (!story.brief().summary().text().isEmpty()) {
            out.println();
            lines(cited(story.brief().summary()), 2);
        }
        for (var section : story.brief().sections()) {
            out.println();
            lines(section.heading(), 2);
            section.statements().forEach(statement -> lines(cited(statement), 4));
        }
        for (var disagreement : story.brief().disagreements()) {
            out.println();
            lines("Sources differ on " + disagreement.about() + ":", 2);
            disagreement.values().forEach(value -> lines(value.text() + " " + number(value.citation()), 4));
        }
        out.println();
        story.sources().forEach(source -> lines(line(source), 2));
    }

    private static String facts(Story story) {
        var independent = story.independentSources();
        var count = story.sources().size();
        return (count == 1 ? "1 source" : count + " sources")
                + (independent == count ? "" : ", " + independent + " independent")
                + (story.curatedBy().isEmpty() ? "" : ", curated by " + story.curatedBy());
    }

    private static String cited(Statement statement) {
        return statement.text() + " "
                + statement.citations().stream()
                        .map(EditionText::number)
                        .distinct()
                        .collect(Collectors.joining());
    }

    private static String number(Citation citation) {
        return "[" + citation.source() + "]";
    }

    private static String line(Source source) {
        return "[" + source.number() + "] " + source.publisher()
                + (source.title().isEmpty() ? "" : ": " + source.title())
                + (source.copyOf() == 0 ? "" : " (a copy of [" + source.copyOf() + "])")
                + (source.address().isEmpty() ? "" : " " + source.address());
    }

    private void lines(String text, int indent) {
        TerminalText.wrapped(text, indent).forEach(out::println);
    }
}
