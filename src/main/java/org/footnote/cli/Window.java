package org.footnote.cli;

import org.footnote.app.Footnote;
import org.footnote.app.FrontDoor;

/// The window, as the command line sees it.
public interface Window {
    /// Whether there is a display to show it on.
    boolean isPossible();

    /// Begins what takes a while and needs nothing of the reader's; returns at once.
    default void prepare() {}

    /// Leaves it, as it is not needed after all: the program may end once this has returned.
    default void dismiss() throws InterruptedException {}

    /// Says why it cannot be shown, to whom has no terminal; returns once that was read.
    default void refuse(String why) throws InterruptedException {}

    /// Shows it; returns once the reader has closed it.
    ///
    /// @param door brings what is to be opened in it
    void show(Footnote footnote, FrontDoor door) throws InterruptedException;
}
