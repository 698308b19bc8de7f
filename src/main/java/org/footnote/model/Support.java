package org.footnote.model;

/// How well a statement is supported.
public enum Support {
    /// Several independent sources say it.
    SEVERAL("several"),
    /// One source says it.
    ONE("one"),
    /// Only the party itself says it.
    OWN("own");

    private final String key;

    Support(String key) {
        this.key = key;
    }

    /// The name used in files.
    public String key() {
        return key;
    }
}
