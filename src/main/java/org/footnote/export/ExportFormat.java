package org.footnote.export;

/// What a story or an edition can be written as.
public enum ExportFormat {
    /// CommonMark with footnotes.
    MARKDOWN("md", "text/markdown"),
    /// One page that needs nothing else: light, dark, printable.
    HTML("html", "text/html"),
    /// The shape of [BriefJson].
    JSON("json", "application/json"),
    /// Plain text in lines of at most 80 characters, safe to show in a terminal.
    TEXT("txt", "text/plain");

    private final String ending;
    private final String mediaType;

    ExportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// The ending of a file's name, without the dot.
    public String ending() {
        return ending;
    }

    /// The media type, without a charset: it is UTF-8 always.
    public String mediaType() {
        return mediaType;
    }
}
