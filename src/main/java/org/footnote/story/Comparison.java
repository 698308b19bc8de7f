package org.footnote.story;

/// How much of an article is compared when stories are formed.
public enum Comparison {
    /// Title and summary, as feeds bring them.
    SUMMARY,
    /// Title and the text of the article; the summary where there is no text.
    FULL
}
