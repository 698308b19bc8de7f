package org.footnote.export;

/// What a story or an edition can be written as.
public enum ExportFormat {
    /// CommonMark with footnotes.
    MARKDOWN("md"),
    /// One page that needs nothing else: light, dark, printable.
    HTML("html"),
    /// The shape of [BriefJson].
    JSON("json"),
    /// Plain text in lines of at most 80 characters, safe to show in a terminal.
    TEXT("txt");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /// The ending of a file's name, without the dot.
    public String ending() {
        return ending;
    }
}
