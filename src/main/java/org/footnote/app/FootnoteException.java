package org.footnote.app;

/// Something that the reader asked for could not be done. The message is for the reader: what happened, to what, and
/// what to do next.
public sealed class FootnoteException extends RuntimeException permits HomeInUseException {
    private static final long serialVersionUID = 1L;

    /// @param message one or two plain sentences
    public FootnoteException(String message) {
        super(message);
    }

    /// @param message one or two plain sentences
    /// @param cause for the log
    public FootnoteException(String message, Throwable cause) {
        super(message, cause);
    }
}
