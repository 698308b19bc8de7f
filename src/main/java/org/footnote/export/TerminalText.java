package org.footnote.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.footnote.model.Citation;
import org.footnote.model.Story;

/// A story as plain text for a terminal or a message: no escapes, lines of at most 80 characters.
final class TerminalText {

    private TerminalText() {}

    static String story(Story story) {
        var lines = new ArrayList<String>();
        var brief = story.brief();
        lines.addAll(TerminalLines.wrapped("", story.headline()));
        lines.add("="
                .repeat(Math.min(
                        TerminalLines.WIDTH, Math.max(3, lines.getFirst().length()))));
        if (!brief.summary().text().isEmpty()) {
            lines.addAll(TerminalLines.wrapped(
                    "",
                    brief.summary().text()
                            + numbers(brief.summary().citations())
                            + bracketed(Words.written(brief.summary(), story).orElse(""))));
        }
        lines.addAll(TerminalLines.wrapped("", Words.count(story) + "."));
        for (var section : brief.sections()) {
            lines.add("");
            lines.addAll(TerminalLines.wrapped("", section.heading()));
            for (var statement : section.statements()) {
                lines.addAll(TerminalLines.wrapped(
                        "- ",
                        statement.text()
                                + numbers(statement.citations())
                                + bracketed(Words.notes(section, statement, story))));
            }
        }
        addDisagreements(story, lines);
        addSources(story, lines);
        return String.join("\n", lines) + "\n";
    }

    private static String bracketed(String note) {
        return note.isEmpty() ? "" : " (" + note + ")";
    }

    private static void addDisagreements(Story story, List<String> lines) {
        if (!story.brief().disagreements().isEmpty()) {
            lines.add("");
            lines.add("Where sources differ");
        }
        for (var disagreement : story.brief().disagreements()) {
            var values = disagreement.alike().stream()
                    .map(same -> same.getFirst().text() + numbers(Words.citations(same)))
                    .collect(Collectors.joining("; "));
            lines.addAll(TerminalLines.wrapped("- ", Words.heading(disagreement) + ": " + values));
        }
    }

    private static void addSources(Story story, List<String> lines) {
        lines.add("");
        for (var source : story.sources()) {
            var standing = Words.standing(source);
            var mark = "[" + source.number() + "] ";
            lines.addAll(TerminalLines.wrapped(
                    mark,
                    source.title() + " - " + Words.origin(source) + (standing.isEmpty() ? "" : " (" + standing + ")")));
            var address = Words.address(source.address());
            if (!address.isEmpty()) {
                lines.add(" ".repeat(mark.length()) + address);
            }
        }
    }

    private static String numbers(List<Citation> citations) {
        var numbers = Words.numbers(citations).stream()
                .map(number -> "[" + number + "]")
                .collect(Collectors.joining());
        return numbers.isEmpty() ? "" : " " + numbers;
    }
}
