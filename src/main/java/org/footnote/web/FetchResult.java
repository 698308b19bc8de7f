package org.footnote.web;

import java.time.Instant;
import org.footnote.model.Validators;

/// What came of a request. Every `reason` is one sentence in plain words for the reader. Immutable, for any thread.
public sealed interface FetchResult {
    /// The server sent the document.
    ///
    /// @param address where it was found after all redirects, without name and password
    /// @param permanentAddress where to ask from now on: the address asked for, or where permanent redirects
    /// (RFC 9110 15.4.2, 15.4.9) from it lead. Keep it only if the document turns out to be what was wanted
    /// @param body the decompressed bytes, never empty; not to be changed
    /// @param base what relative addresses in the document are seen from: where it was found, or what the
    /// server calls its place on the same host (Content-Location, RFC 9110 8.7)
    /// @param contentType the Content-Type header as received, "" if none
    /// @param language what the server says it is written in (Content-Language, RFC 9110 8.5), "" if nothing
    /// @param links what it names as related, all its Link headers as one (RFC 8288), "" if nothing
    /// @param validators what to send next time, [Validators#NONE] if the server gave none worth keeping
    /// @param freshness how long the server says this is good for
    /// @param shortfall why only the beginning of the document is here, [Shortfall#NONE] if it is whole
    @SuppressWarnings("ArrayRecordComponent") // A copy of every body would cost more than it protects.
    record Fetched(
            String address,
            String permanentAddress,
            byte[] body,
            String base,
            String contentType,
            String language,
            String links,
            Validators validators,
            Freshness freshness,
            Shortfall shortfall)
            implements FetchResult {
        /// Whether only the beginning of the document is here.
        public boolean truncated() {
            return shortfall != Shortfall.NONE;
        }
    }

    /// Why only the beginning of a document is here.
    enum Shortfall {
        /// The document is whole.
        NONE(""),
        /// It is larger than allowed.
        TOO_LARGE("It is larger than Footnote reads; only its beginning was kept."),
        /// The connection ended before it did.
        BROKEN("The connection broke before everything had arrived; what came whole was kept."),
        /// It took too long.
        TOO_SLOW("The server was too slow to send everything in time; what came whole was kept.");

        private final String reason;

        Shortfall(String reason) {
            this.reason = reason;
        }

        /// The reason in one plain sentence, "" for [#NONE].
        public String reason() {
            return reason;
        }
    }

    /// The document is as it was (304).
    ///
    /// @param permanentAddress as for [Fetched]
    /// @param validators what to send next time
    record NotModified(String permanentAddress, Validators validators, Freshness freshness) implements FetchResult {}

    /// The server says that the document is gone for good (410): it is not to be asked again.
    record Gone(String reason) implements FetchResult {}

    /// The host wants to be left alone (429, 503), or asked for it a while ago.
    ///
    /// @param until when it may be asked again
    /// @param status what it answered; 0 if it was not asked this time because its pause is not over
    record Throttled(Instant until, String reason, int status) implements FetchResult {}

    /// The document could not be had.
    ///
    /// @param blame whose doing that is
    /// @param status what the server answered, 0 if it did not
    record Failed(String reason, Blame blame, int status) implements FetchResult {
        Failed(String reason) {
            this(reason, 0);
        }

        Failed(String reason, int status) {
            this(reason, Blame.SERVER, status);
        }
    }

    /// Whose doing it is that a document could not be had.
    enum Blame {
        /// The server's, or that of what lies between here and it.
        SERVER,
        /// That of this computer's own connection: nobody's fault, not counted.
        CONNECTION,
        /// One of the two: a single server could not be reached, and no other was asked. Not counted either.
        UNKNOWN
    }
}
