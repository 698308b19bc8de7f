package org.footnote.ui;

import java.util.List;

/// What lies outside the window: the browser, files, the printer. Tests stand in for it.
interface Outside extends FeedMenus.Files {
    /// Shows an address in the system's browser or mail program.
    ///
    /// @param refused is run where there is none, on any thread
    void browse(String address, Runnable refused);

    /// Whether the reader has the window in front.
    boolean isWatched();

    /// Prints paragraphs after asking on which printer.
    Printing.Outcome print(List<PrintedStory.Paragraph> paragraphs);
}
