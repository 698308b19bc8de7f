package org.footnote.app;

/// Another Footnote has the home open.
public final class HomeInUseException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    HomeInUseException(String message, Throwable cause) {
        super(message, cause);
    }
}
