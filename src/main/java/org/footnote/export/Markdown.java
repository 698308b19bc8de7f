package org.footnote.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footnote.model.Citation;
import org.footnote.model.Source;
import org.footnote.model.Story;

/// A story as CommonMark with footnotes in the way of GitHub, Pandoc and Obsidian.
final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~$]|&(?=[#\\w])");
    private static final Pattern AT_START = Pattern.compile("^(?:([#+=-])|(\\d+)([.)]))");

    private final StringBuilder out = new StringBuilder();
    private final String prefix;

    private Markdown(String prefix) {
        this.prefix = prefix;
    }

    static String story(Story story) {
        return new Markdown("").write(story, "#");
    }

    /// Footnotes of one story never meet those of another: the story's place stands before the number.
    static String edition(String title, List<Story> stories) {
        var edition = new StringBuilder("# " + escape(title) + "\n");
        for (int i = 0; i < stories.size(); i++) {
            edition.append('\n').append(new Markdown(i + 1 + "-").write(stories.get(i), "##"));
        }
        return edition.toString();
    }

    private String write(Story story, String level) {
        var brief = story.brief();
        out.append(level).append(' ').append(escape(story.headline())).append("\n\n");
        if (!brief.summary().text().isEmpty()) {
            out.append(escape(brief.summary().text()));
            out.append(footnotes(brief.summary().citations()));
            out.append(Words.written(brief.summary(), story)
                            .map(written -> " (" + written + ")")
                            .orElse(""))
                    .append("\n\n");
        }
        out.append(escape(Words.count(story))).append(".\n");
        for (var section : brief.sections()) {
            out.append('\n')
                    .append(level)
                    .append("# ")
                    .append(escape(section.heading()))
                    .append("\n\n");
            for (var statement : section.statements()) {
                var notes = Words.notes(section, statement, story);
                out.append("- ").append(escape(statement.text())).append(footnotes(statement.citations()));
                out.append(notes.isEmpty() ? "" : " (" + notes + ")").append('\n');
            }
        }
        writeDisagreements(story, level);
        out.append('\n');
        story.sources().forEach(this::write);
        return out.toString();
    }

    private void writeDisagreements(Story story, String level) {
        if (story.brief().disagreements().isEmpty()) {
            return;
        }
        out.append('\n').append(level).append("# Where sources differ\n\n");
        for (var disagreement : story.brief().disagreements()) {
            var values = disagreement.alike().stream()
                    .map(same -> escape(same.getFirst().text()) + footnotes(Words.citations(same)))
                    .collect(Collectors.joining("; "));
            out.append("- ")
                    .append(escape(Words.heading(disagreement)))
                    .append(": ")
                    .append(values)
                    .append('\n');
        }
    }

    private String footnotes(List<Citation> citations) {
        return Words.numbers(citations).stream()
                .map(number -> "[^" + prefix + number + "]")
                .collect(Collectors.joining());
    }

    private void write(Source source) {
        var address = Words.address(source.address()).replace("(", "%28").replace(")", "%29");
        var title = escape(source.title().isBlank() ? source.publisher() : source.title());
        out.append("[^").append(prefix).append(source.number()).append("]: ");
        out.append(address.isEmpty() ? title : "[" + title + "](<" + address + ">)");
        var origin = escape(Words.origin(source));
        out.append(origin.isEmpty() ? "" : ". " + origin);
        out.append(Words.standing(source).isEmpty() ? "" : " (" + Words.standing(source) + ")")
                .append('\n');
    }

    /// The text on one line, with nothing in it that Markdown or HTML in Markdown would take for itself.
    static String escape(String text) {
        var escaped = SPECIAL.matcher(Words.clean(text)).replaceAll("\\\\$0");
        return AT_START.matcher(escaped)
                .replaceFirst(found ->
                        found.group(1) != null ? "\\\\" + found.group(1) : found.group(2) + "\\\\" + found.group(3));
    }
}
