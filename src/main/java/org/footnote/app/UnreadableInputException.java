package org.footnote.app;

/// Standard input is not JSON Lines at all. The message says so in plain words.
public final class UnreadableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableInputException(String message) {
        super(message);
    }
}
