package org.footnote.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.footnote.model.Citation;
import org.footnote.model.Story;

/// A story as plain text for a terminal or a message: no escapes, lines of at most 80 characters.
final class TerminalText {
    private static final int WIDTH = 80;

    private TerminalText() {}

    static String story(Story story) {
        var lines = new ArrayList<String>();
        var brief = story.brief();
        lines.addAll(wrap("", Words.clean(story.headline())));
        lines.add("=".repeat(Math.min(WIDTH, Math.max(3, lines.getFirst().length()))));
        if (!brief.summary().text().isEmpty()) {
            lines.addAll(wrap(
                    "",
                    Words.clean(brief.summary().text())
                            + numbers(brief.summary().citations())));
        }
        lines.addAll(wrap("", Words.count(story) + "."));
        for (var section : brief.sections()) {
            lines.add("");
            lines.addAll(wrap("", Words.clean(section.heading())));
            for (var statement : section.statements()) {
                var support = Words.support(statement);
                lines.addAll(wrap(
                        "- ",
                        Words.clean(statement.text())
                                + numbers(statement.citations())
                                + (support.isEmpty() ? "" : " (" + support + ")")));
            }
        }
        addDisagreements(story, lines);
        addSources(story, lines);
        return String.join("\n", lines) + "\n";
    }

    private static void addDisagreements(Story story, List<String> lines) {
        if (!story.brief().disagreements().isEmpty()) {
            lines.add("");
            lines.add("Where sources differ");
        }
        for (var disagreement : story.brief().disagreements()) {
            var values = disagreement.values().stream()
                    .map(value -> Words.clean(value.text()) + numbers(List.of(value.citation())))
                    .collect(Collectors.joining("; "));
            lines.addAll(wrap("- ", Words.heading(disagreement) + ": " + values));
        }
    }

    private static void addSources(Story story, List<String> lines) {
        lines.add("");
        for (var source : story.sources()) {
            var standing = Words.standing(source);
            var mark = "[" + source.number() + "] ";
            lines.addAll(wrap(
                    mark,
                    Words.clean(source.title()) + " - " + Words.origin(source)
                            + (standing.isEmpty() ? "" : " (" + standing + ")")));
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

    /// Lines with a mark before the first and as much space before the others.
    private static List<String> wrap(String mark, String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(mark);
        var empty = true;
        for (var word : text.split(" ", -1)) {
            if (!empty && line.codePointCount(0, line.length()) + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(mark.length()));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
