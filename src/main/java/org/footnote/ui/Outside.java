package org.footnote.ui;

import java.util.List;

/// What lies outside the window: the browser, files, the printer. Tests stand in for it.
interface Outside extends FeedMenus.Files {
    /// Shows an address in the system's browser or mail program. Blocks for a moment, for any thread but the FX thread.
    ///
    /// @return false if there is none
    boolean browse(String address);

    /// Whether the reader has the window in front.
    boolean isWatched();

    /// Prints paragraphs after asking on which printer.
    Printing.Outcome print(List<PrintedStory.Paragraph> paragraphs);
}
