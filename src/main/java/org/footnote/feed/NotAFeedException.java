package org.footnote.feed;

/// A document turned out to be no feed; caught by [FeedReader], never leaves this room.
final class NotAFeedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAFeedException(String reason) {
        super(reason, null, false, false);
    }
}
