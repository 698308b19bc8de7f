package org.footnote.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/// Holds a home for one Footnote at a time. The system frees it when the process ends, however it ends.
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the lock.
    ///
    /// @throws LibraryException if another Footnote has it
    /// @throws IOException if the home cannot be written to
    static HomeLock take(Place place) throws IOException {
        var channel = FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!lock(channel)) {
            channel.close();
            throw inUse(place);
        }
        return new HomeLock(channel);
    }

    /// What is said to a reader whose home another Footnote holds.
    static LibraryException inUse(Place place) {
        return new LibraryException(
                LibraryException.Reason.IN_USE,
                "Another Footnote is already open on " + place.home()
                        + ". Use that one, or close it first, or choose another home.");
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
