package org.footnote.ui;

import java.time.LocalDate;
import org.footnote.app.WhatIsNew;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Story;
import org.jspecify.annotations.Nullable;

/// A line of the list of stories.
sealed interface Row {
    /// The heading above a day's stories.
    record Day(LocalDate date) implements Row {}

    /// A story's card.
    ///
    /// @param hit the place that a search found in it, or null
    /// @param newStatements how many statements came since the reader last opened it
    record Card(Story story, ReadingStatus status, Desk.@Nullable Hit hit, int newStatements) implements Row {
        static Card of(Story story, ReadingStatus status, Desk.@Nullable Hit hit) {
            return new Card(story, status, hit, countNew(story, status));
        }

        /// The card of the same story with another status; this very card where it is the same.
        Card with(ReadingStatus changed) {
            return changed.equals(status) ? this : of(story, changed, hit);
        }

        private static int countNew(Story story, ReadingStatus status) {
            return WhatIsNew.of(story, status).statements().size();
        }
    }
}
