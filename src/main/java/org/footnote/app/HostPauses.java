package org.footnote.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import org.footnote.library.Library;
import org.footnote.library.LibraryException;
import org.footnote.library.Pauses;
import org.footnote.library.Pauses.Pause;
import org.footnote.web.PauseBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes down in the library which servers want to be left alone. For any thread.
record HostPauses(Library library, InstantSource clock) implements PauseBook {
    private static final Logger LOG = LoggerFactory.getLogger(HostPauses.class);

    /// No server is left alone for longer: a pause that ends later was written by a clock that has been set back.
    private static final Duration LONGEST = Duration.ofHours(24);

    @Override
    public Map<String, Instant> pauses() {
        var now = clock.instant();
        return library.pauses().all(Pauses.Kind.HOST).stream()
                .filter(pause -> pause.until().isAfter(now))
                .filter(pause -> !pause.until().isAfter(now.plus(LONGEST)))
                .collect(Collectors.toMap(Pause::name, Pause::until));
    }

    @Override
    public void note(String server, Instant until) {
        try {
            var reason = "The server wants to be left alone.";
            library.pauses().keep(new Pause(Pauses.Kind.HOST, server, reason, clock.instant(), until));
        } catch (LibraryException unwritten) {
            LOG.warn("The pause that {} wants could not be written down", server, unwritten);
        }
    }
}
