package org.footnote.cli;

import org.footnote.app.Footnote;

/// The window, as the command line sees it.
public interface Window {
    /// Whether there is a display to show it on.
    boolean isPossible();

    /// Shows it; returns once the reader has closed it.
    void show(Footnote footnote) throws InterruptedException;
}
