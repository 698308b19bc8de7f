package org.footnote.web;

import java.time.Instant;
import java.util.Map;

/// Where it is written down which servers want to be left alone, so that it outlives the program.
public interface PauseBook {
    /// Until when each server wants to be left alone, by host and port.
    Map<String, Instant> pauses();

    /// Writes a pause down. Called on the thread that fetches.
    ///
    /// @param server host and port
    void note(String server, Instant until);

    /// A book that forgets.
    static PauseBook none() {
        return new PauseBook() {
            @Override
            public Map<String, Instant> pauses() {
                return Map.of();
            }

            @Override
            public void note(String server, Instant until) {
                // For this run the fetcher itself remembers.
            }
        };
    }
}
