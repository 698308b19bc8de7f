package org.footnote.ui;

/// Something that the reader did to a story could not be kept; the cause says why.
final class UnkeptException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String headline;
    private final RuntimeException why;

    /// @param key of the words that say what was not kept
    UnkeptException(String key, String headline, RuntimeException cause) {
        super(key, cause);
        this.key = key;
        this.headline = headline;
        why = cause;
    }

    String inWords(Words words) {
        return words.text(key, headline);
    }

    RuntimeException why() {
        return why;
    }
}
