package org.footnote.library;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The library could not do what it was asked. The message is one or two plain sentences for the reader: what
/// happened and what to do next; the cause is for the log.
public final class LibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    LibraryException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    LibraryException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /// What kind of trouble it is.
    public enum Reason {
        /// The place cannot be written to; what is stored can still be read.
        UNWRITABLE,
        /// Another Footnote has it open.
        IN_USE,
        /// It was made by a later Footnote.
        NEWER,
        /// There is no room left on the disk; what is stored can still be read.
        FULL,
        /// The file is damaged; the next start saves what can be read.
        DAMAGED,
        /// A backup file is missing or is not one.
        NO_BACKUP,
        /// It was closed while something was still asked of it, or the thread that asked was interrupted.
        CLOSED,
        /// Anything else: a fault in Footnote or in the system.
        FAULT
    }

    /// What kind of trouble it is.
    public Reason reason() {
        return reason;
    }

    /// Turns what SQLite says into what a reader can use.
    static LibraryException of(SQLException trouble) {
        return switch (reasonOf(trouble)) {
            case FULL ->
                new LibraryException(
                        Reason.FULL,
                        "The disk is full, so nothing more can be kept. What was kept before stays readable; free some"
                                + " space and do it once more.",
                        trouble);
            case DAMAGED -> damaged(trouble);
            case UNWRITABLE ->
                new LibraryException(
                        Reason.UNWRITABLE,
                        "The library cannot be written to, so nothing new is stored. What is stored stays readable;"
                                + " check the permissions of its folder.",
                        trouble);
            case IN_USE ->
                new LibraryException(
                        Reason.IN_USE, "Another program holds the library. Close it and try again.", trouble);
            default ->
                new LibraryException(
                        Reason.FAULT,
                        "The library did not answer. Try again; if it happens again, start Footnote anew.",
                        trouble);
        };
    }

    static LibraryException closed() {
        return new LibraryException(Reason.CLOSED, "The library is closed already.");
    }

    /// What was read cannot be what was stored.
    static LibraryException damaged(Throwable cause) {
        return new LibraryException(
                Reason.DAMAGED,
                "The library file is damaged. Start Footnote again: it saves what can be read and keeps the damaged"
                        + " file aside.",
                cause);
    }

    private static Reason reasonOf(SQLException trouble) {
        if (!(trouble instanceof SQLiteException said)) {
            return Reason.FAULT;
        }
        // The primary result code is the low byte of the extended one: https://www.sqlite.org/rescode.html
        var code = said.getResultCode().code & 0xff;
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return Reason.FULL;
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return Reason.DAMAGED;
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || code == SQLiteErrorCode.SQLITE_PERM.code
                || code == SQLiteErrorCode.SQLITE_IOERR.code) {
            return Reason.UNWRITABLE;
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return Reason.IN_USE;
        }
        return Reason.FAULT;
    }
}
