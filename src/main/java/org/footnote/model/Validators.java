package org.footnote.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a server gave to recognise an unchanged document by, kept byte for byte (RFC 9110 8.8).
///
/// @param etag the ETag header as received, "" if none
/// @param lastModified the Last-Modified header as received, "" if none
/// @param since when these were first received, or null if there are none
public record Validators(
        String etag, String lastModified, @Nullable Instant since) {
    /// No validators: the next request is unconditional.
    public static final Validators NONE = new Validators("", "", null);

    /// Whether there is nothing to send.
    public boolean isEmpty() {
        return etag.isEmpty() && lastModified.isEmpty();
    }
}
