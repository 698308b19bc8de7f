package org.footnote.brief;

/// How a brief is to be written.
///
/// @param words length of the whole brief, 0 to let the sources decide
public record BriefOptions(int words) {
    /// As long as there is something to say.
    public static final BriefOptions DEFAULT = new BriefOptions(0);

    public BriefOptions {
        if (words < 0) {
            throw new IllegalArgumentException("A brief cannot have " + words + " words.");
        }
    }
}
