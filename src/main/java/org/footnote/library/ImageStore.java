package org.footnote.library;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.footnote.model.Sha256;

/// The pictures: files named by the hash of their content, and which address of which size is which file. An address
/// never becomes part of a path. Get it from [Library#pictures()]; blocking, for any thread but the FX thread.
public final class ImageStore {
    /// Pictures that leave with one change, so that nothing that is to be stored waits long.
    private static final int AT_ONCE = 100;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Library library;
    private final Path folder;

    ImageStore(Library library, Path folder) {
        this.library = library;
        this.folder = folder;
    }

    /// What a stored picture is scaled for.
    public enum Size {
        /// A list.
        THUMBNAIL,
        /// The reading pane.
        READING,
        /// A publisher's icon.
        ICON
    }

    /// A picture that is stored.
    ///
    /// @param file where; do not write to it
    /// @param width pixels
    /// @param height pixels
    /// @param bytes size of the file
    public record StoredPicture(Path file, int width, int height, long bytes) {}

    /// Stores a picture, its file first and complete; one of the same address and size is replaced.
    ///
    /// @param address what the picture is called where it is shown
    /// @param size what it is scaled for
    /// @param owner id of the article or story that shows it, or `publisher:` and a name for an icon; the picture
    ///     is kept as long as one of its owners
    /// @throws LibraryException if it cannot be written
    public StoredPicture keep(String address, Size size, String owner, byte[] picture, int width, int height) {
        var hash = Sha256.hex(picture);
        var file = file(hash);
        library.refuseWhereReadOnly();
        writeWhereMissing(file, picture);
        return library.write(session -> {
            // What was unused may have been cleared away between the two lines above and this one.
            writeWhereMissing(file, picture);
            session.change(
                    "INSERT OR REPLACE INTO picture VALUES (?, ?, ?, ?, ?, ?, '', ?)",
                    address,
                    size,
                    hash,
                    width,
                    height,
                    picture.length,
                    library.now());
            session.change("INSERT OR IGNORE INTO picture_use VALUES (?, ?)", address, owner);
            return new StoredPicture(file, width, height, picture.length);
        });
    }

    /// Says that another article or story shows a stored picture as well.
    public void use(String address, String owner) {
        library.write(session -> session.change("INSERT OR IGNORE INTO picture_use VALUES (?, ?)", address, owner));
    }

    /// Remembers why a picture cannot be had, so that it is not asked for again and again.
    ///
    /// @param why one plain sentence
    public void noteMissing(String address, Size size, String owner, String why) {
        library.write(session -> {
            session.change("INSERT OR IGNORE INTO picture_use VALUES (?, ?)", address, owner);
            return session.change(
                    "INSERT OR IGNORE INTO picture VALUES (?, ?, '', 0, 0, 0, ?, ?)",
                    address,
                    size,
                    why,
                    library.now());
        });
    }

    /// Why a picture could not be had, if that was noted and it was not stored since.
    public Optional<String> missing(String address, Size size) {
        return library.read(session -> session.first(
                "SELECT missing FROM picture WHERE address = ? AND size = ? AND missing <> ''",
                row -> row.getString(1),
                address,
                size));
    }

    /// The picture, if it is stored and its file is whole.
    public Optional<StoredPicture> find(String address, Size size) {
        return library.read(session -> session.first(
                        "SELECT hash, width, height, bytes FROM picture WHERE address = ? AND size = ?",
                        this::stored,
                        address,
                        size))
                .filter(ImageStore::isWhole);
    }

    /// The addresses of all pictures of a size that are stored.
    public Set<String> addresses(Size size) {
        return Set.copyOf(library.read(session -> session.list(
                "SELECT address FROM picture WHERE size = ? AND missing = ''", row -> row.getString(1), size)));
    }

    private StoredPicture stored(ResultSet row) throws SQLException {
        return new StoredPicture(file(row.getString(1)), row.getInt(2), row.getInt(3), row.getLong(4));
    }

    private static boolean isWhole(StoredPicture picture) {
        try {
            return picture.bytes() > 0 && Files.size(picture.file()) == picture.bytes();
        } catch (IOException missing) {
            return false;
        }
    }

    /// How much room the pictures take that articles show, each file counted once. Icons are not among them.
    public long bytes() {
        return library.read(ImageStore::bytesWithoutIcons);
    }

    private static long bytesWithoutIcons(Session session) throws SQLException {
        return bytes(session, "WHERE size <> 'ICON'");
    }

    /// How much room all pictures take.
    static long bytes(Session session) throws SQLException {
        return bytes(session, "");
    }

    private static long bytes(Session session, String which) throws SQLException {
        return session.number("SELECT ifnull(sum(bytes), 0) FROM (SELECT max(bytes) AS bytes FROM picture " + which
                + " GROUP BY hash)");
    }

    /// A picture in all its sizes.
    private record Old(String address, long bytes) {}

    /// Takes some of the oldest pictures from those who show them, where all but the icons take more room than they
    /// may; [#clear(Session)] then deletes them. Pictures of kept stories and of an edition stay.
    ///
    /// @param room in bytes
    /// @return how many, 0 where there is room or nothing more can leave
    static int disown(Session session, long room, Set<String> edition) throws SQLException {
        var tooMuch = bytesWithoutIcons(session) - room;
        var leaving = new ArrayList<String>();
        for (var old : oldest(session, edition)) {
            if (tooMuch > 0) {
                tooMuch -= old.bytes();
                leaving.add(old.address());
            }
        }
        session.change("DELETE FROM picture_use WHERE address IN (SELECT value FROM json_each(?))", Json.list(leaving));
        return leaving.size();
    }

    private static List<Old> oldest(Session session, Set<String> edition) throws SQLException {
        var staying = "SELECT value FROM json_each(?1) UNION " + StatusTable.KEPT_STORIES;
        return session.list(
                "SELECT address, sum(bytes) FROM picture WHERE size <> 'ICON' AND missing = '' AND address NOT IN ("
                        + "SELECT address FROM picture_use WHERE owner IN (" + staying
                        + " UNION SELECT article FROM source WHERE story IN (" + staying
                        + ") UNION SELECT article FROM membership WHERE story IN (" + staying
                        + "))) GROUP BY address ORDER BY max(kept), address LIMIT ?2",
                row -> new Old(row.getString(1), row.getLong(2)),
                Json.list(edition),
                AT_ONCE);
    }

    /// Clears away what nobody owns any more. Called by the thread that writes, within a change.
    ///
    /// @return how many files
    int clear(Session session) throws SQLException {
        var unused = "address NOT IN (SELECT address FROM picture_use)";
        var hashes = session.list("SELECT DISTINCT hash FROM picture WHERE " + unused, row -> row.getString(1));
        session.change("DELETE FROM picture WHERE " + unused);
        int cleared = 0;
        for (var hash : hashes) {
            if (!hash.isEmpty() && session.number("SELECT count(*) FROM picture WHERE hash = ?", hash) == 0) {
                cleared += delete(file(hash)) ? 1 : 0;
            }
        }
        return cleared;
    }

    /// Deletes files that no row names, as a killed process leaves them. Called by the thread that writes.
    ///
    /// @return how many
    int clearStrays(Session session) throws SQLException {
        var named = Set.copyOf(session.list("SELECT DISTINCT hash FROM picture", row -> row.getString(1)));
        int cleared = 0;
        for (var file : files()) {
            if (!named.contains(file.getFileName().toString())) {
                cleared += delete(file) ? 1 : 0;
            }
        }
        return cleared;
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var walk = Files.walk(folder, 2)) {
            return walk.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static boolean delete(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException staysForTheNextTime) {
            return false;
        }
    }

    /// A damaged library may hold anything: only a hash becomes a file name.
    private Path file(String hash) {
        var name = HASH.matcher(hash).matches() ? hash : "0".repeat(64);
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    private void writeWhereMissing(Path file, byte[] bytes) {
        try {
            if (!Files.exists(file) || Files.size(file) != bytes.length) {
                Files.createDirectories(file.getParent());
                var part = Files.createTempFile(file.getParent(), "part", "");
                try {
                    Files.write(part, bytes);
                    moveInto(part, file);
                } finally {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException trouble) {
            throw new LibraryException(
                    LibraryException.Reason.FULL,
                    "A picture could not be stored: the disk may be full or its folder not writable. Free some space"
                            + " and refresh again.",
                    trouble);
        }
    }

    private static void moveInto(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException someFileSystems) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
