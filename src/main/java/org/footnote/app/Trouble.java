package org.footnote.app;

import org.footnote.library.LibraryException;

/// Says in plain words what went wrong. Pure functions, for any thread.
public final class Trouble {
    private Trouble() {}

    /// One or two sentences for the reader about any failure; what is unforeseen is called a fault of Footnote's own.
    public static String inWords(Throwable failure) {
        return switch (failure) {
            case FootnoteException known -> String.valueOf(known.getMessage());
            case LibraryException known -> String.valueOf(known.getMessage());
            case OutOfMemoryError full -> "There is not enough memory for this. Close other programs and try again.";
            default ->
                "This did not work because of a fault in Footnote ("
                        + failure.getClass().getSimpleName() + "). Nothing that was kept is lost. Try"
                        + " again; if it happens again, start Footnote anew.";
        };
    }
}
