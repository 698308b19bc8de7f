package org.footnote.app;

import org.footnote.web.FetchResult;
import org.footnote.web.FetchResult.Blame;
import org.footnote.web.FetchResult.Failed;
import org.footnote.web.FetchResult.Fetched;
import org.footnote.web.FetchResult.Gone;
import org.footnote.web.FetchResult.NotModified;
import org.footnote.web.FetchResult.Throttled;

/// Why a page or a picture was not to be had.
///
/// @param host how its host has answered
/// @param reason one plain sentence
record Refusal(HostQueue.Answer host, String reason) {
    /// What the answer to a request means that brought no document.
    static Refusal of(FetchResult result) {
        return switch (result) {
            case Gone gone -> new Refusal(HostQueue.Answer.WELL, gone.reason());
            case Throttled pause -> new Refusal(HostQueue.Answer.STOP, pause.reason());
            case Failed failed -> new Refusal(answer(failed), failed.reason());
            case Fetched _, NotModified _ ->
                throw new IllegalArgumentException("Not a refusal, for nothing was known before: " + result);
        };
    }

    private static HostQueue.Answer answer(Failed failed) {
        if (failed.blame() != Blame.SERVER) {
            return HostQueue.Answer.STOP;
        }
        return failed.status() == 0 || failed.status() >= 500 ? HostQueue.Answer.TROUBLE : HostQueue.Answer.WELL;
    }
}
