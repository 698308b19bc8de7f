package org.footnote.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A full disk is called a full disk.
class DiskRoomTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No space left on device",
                "There is not enough space on the disk",
                "Disk quota exceeded",
                "database or disk is full"
            })
    void knowsTheWordsOfAllSystems(String words) {
        assertTrue(DiskRoom.isMissing(home, new FileSystemException("library.lock", null, words)));
        assertTrue(DiskRoom.isMissing(home, new IOException("could not be made", new IOException(words))));
    }

    @Test
    void forbiddenIsNotFull() {
        assertFalse(DiskRoom.isMissing(home, new AccessDeniedException("library.lock")));
        assertFalse(DiskRoom.isMissing(home, new IOException("Input/output error")));
    }

    @Test
    void saysWhichDiskAndWhatToDo() {
        var full = new SQLiteException("said", SQLiteErrorCode.SQLITE_FULL);
        var said = DiskRoom.whileOpening(new Place(home), full);
        assertEquals(LibraryException.Reason.FULL, said.reason());
        assertEquals(
                "The disk that holds " + home
                        + " is full, so nothing new can be stored. Free some space and start Footnote again.",
                said.getMessage());
    }

    @Test
    void whereThereIsRoomOtherTroubleKeepsItsName() {
        var place = new Place(home);
        assertEquals(
                LibraryException.Reason.UNWRITABLE,
                DiskRoom.whileOpening(place, new SQLiteException("said", SQLiteErrorCode.SQLITE_READONLY))
                        .reason());
        assertEquals(
                LibraryException.Reason.DAMAGED,
                DiskRoom.whileOpening(place, new SQLiteException("said", SQLiteErrorCode.SQLITE_CORRUPT))
                        .reason());
        assertEquals(
                LibraryException.Reason.FAULT,
                DiskRoom.whileOpening(place, new SQLException("said")).reason());
    }
}
