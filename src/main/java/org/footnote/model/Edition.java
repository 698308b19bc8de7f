package org.footnote.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What a day's refresh puts on top.
///
/// @param date the reader's day
/// @param made when it was last changed
/// @param stories ids of its stories, weightiest first
public record Edition(LocalDate date, Instant made, List<String> stories) {
    public Edition {
        stories = List.copyOf(stories);
    }
}
