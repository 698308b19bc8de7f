package org.footnote.app;

/// The way back from something that was just done. Blocks; for any thread but the window's own.
@FunctionalInterface
public interface Undo {
    /// Puts everything back as it was; what the reader has done since stays.
    void undo();
}
