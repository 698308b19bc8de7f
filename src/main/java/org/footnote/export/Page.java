package org.footnote.export;

import java.util.List;
import java.util.stream.Collectors;
import org.footnote.model.Citation;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.model.Story;

/// Stories as one HTML page that needs nothing else: no scripts, no network, light or dark as the reader's system,
/// citations that jump to their source and back, and that prints well.
final class Page {
    private static final String STYLE = """
            :root{color-scheme:light dark;--page:#fff;--ink:#1c1b19;--soft:#6c6860;--line:#e7e3db;--accent:#c2381c}
            @media(prefers-color-scheme:dark){:root{--page:#242321;--ink:#ece9e2;--soft:#a5a097;--line:#34322e;--accent:#ff8a66}}
            body{margin:0 auto;padding:2rem 1.2rem;max-width:42rem;background:var(--page);color:var(--ink);font:17px/1.6 "Source Serif 4",Georgia,serif}
            h1,h2,h3{line-height:1.15;font-weight:600}h1{font-size:2rem}.part{font-size:1.15rem;margin:1.6rem 0 .4rem}
            a{color:var(--accent)}sup{line-height:0}sup a{text-decoration:none;padding:0 .1em;font-family:Inter,system-ui,sans-serif}
            .lead{font-size:1.15rem}.soft,small{color:var(--soft);font-family:Inter,system-ui,sans-serif;font-size:.8rem}
            article+article{border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem}ul{padding-left:1.1rem}
            :target{background:color-mix(in srgb,var(--accent) 18%,transparent)}
            @media print{:root{--page:#fff;--ink:#000;--soft:#444;--accent:#000}body{max-width:none;font-size:11pt;padding:0}
            article{break-before:auto}li,.part{break-inside:avoid}h2,h3{break-after:avoid}ol a::after{content:" " attr(href);font-size:8pt;word-break:break-all}ol a[href^="#"]::after{content:""}}
            """;

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>""";

    private final StringBuilder out = new StringBuilder();
    private final int place;
    private final int level;

    /// @param place of the story in the page, from 1
    /// @param level of its heading; those within it are one below
    private Page(int place, int level) {
        this.place = place;
        this.level = level;
    }

    static String of(String title, List<Story> stories) {
        var page = new StringBuilder(HEAD);
        page.append(escape(title)).append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        if (stories.size() != 1) {
            page.append("<h1>").append(escape(title)).append("</h1>\n");
        }
        for (int i = 0; i < stories.size(); i++) {
            page.append(new Page(i + 1, stories.size() == 1 ? 1 : 2).write(stories.get(i)));
        }
        return page.append("</body>\n</html>\n").toString();
    }

    /// A story alone, without a page around it.
    static String element(Story story) {
        return new Page(1, 2).write(story);
    }

    private String write(Story story) {
        var brief = story.brief();
        out.append("<article>\n").append(heading(level, "", story.headline())).append('\n');
        if (!brief.summary().text().isEmpty()) {
            out.append("<p class=\"lead\">").append(cited(brief.summary()));
            out.append(small(Words.written(brief.summary(), story).orElse(""))).append("</p>\n");
        }
        out.append("<p class=\"soft\">").append(escape(Words.count(story))).append("</p>\n");
        for (var section : brief.sections()) {
            out.append(part(section.heading())).append("\n<ul>\n");
            for (var statement : section.statements()) {
                out.append("<li>").append(cited(statement));
                out.append(small(Words.notes(section, statement, story))).append("</li>\n");
            }
            out.append("</ul>\n");
        }
        writeDisagreements(story);
        out.append(part("Sources")).append("\n<ol>\n");
        story.sources().forEach(this::write);
        return out.append("</ol>\n</article>\n").toString();
    }

    private void writeDisagreements(Story story) {
        if (story.brief().disagreements().isEmpty()) {
            return;
        }
        out.append(part("Where sources differ")).append("\n<ul>\n");
        for (var disagreement : story.brief().disagreements()) {
            var values = disagreement.alike().stream()
                    .map(same -> escape(same.getFirst().text()) + numbers(Words.citations(same)))
                    .collect(Collectors.joining("; "));
            out.append("<li>")
                    .append(escape(Words.heading(disagreement)))
                    .append(": ")
                    .append(values)
                    .append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private String cited(Statement statement) {
        return escape(statement.text()) + numbers(statement.citations());
    }

    private static String small(String note) {
        return note.isEmpty() ? "" : " <small>" + note + "</small>";
    }

    private String numbers(List<Citation> citations) {
        return Words.numbers(citations).stream()
                .map(number -> "<sup><a href=\"#s" + place + "-" + number + "\">" + number + "</a></sup>")
                .collect(Collectors.joining());
    }

    private void write(Source source) {
        var address = Words.address(source.address());
        var title = escape(source.title().isBlank() ? source.publisher() : source.title());
        var standing = Words.standing(source);
        out.append("<li id=\"s")
                .append(place)
                .append('-')
                .append(source.number())
                .append("\" value=\"");
        out.append(source.number()).append("\">");
        out.append(address.isEmpty() ? title : "<a href=\"" + escape(address) + "\">" + title + "</a>");
        out.append(" <small>").append(escape(Words.origin(source)));
        out.append(standing.isEmpty() ? "" : ", " + standing).append("</small></li>\n");
    }

    private String part(String text) {
        return heading(level + 1, " class=\"part\"", text);
    }

    private static String heading(int level, String attributes, String text) {
        return "<h" + level + attributes + ">" + escape(text) + "</h" + level + ">";
    }

    /// The text with nothing in it that HTML would take for itself, in content and in quoted attributes.
    static String escape(String text) {
        return Words.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
