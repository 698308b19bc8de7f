package org.footnote.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.footnote.model.Sha256;

/// Where the socket of a home lies: in a folder of its own that only its owner may enter.
///
/// @param folder in the home, or where that is too long for a socket's address, in the system's place for passing files
record DoorPlace(Path folder) {
    /// Unix lets the path of a socket have about 104 bytes (sockaddr_un), some systems a few less.
    private static final int LONGEST = 100;

    private static final String OWNER_ONLY = "rwx------";

    static DoorPlace of(Path home) {
        return of(home, Path.of(System.getProperty("java.io.tmpdir")));
    }

    static DoorPlace of(Path home, Path temporary) {
        var whole = home.toAbsolutePath().normalize();
        var inHome = new DoorPlace(whole.resolve("door"));
        return inHome.socket().toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST
                ? inHome
                : new DoorPlace(temporary.resolve("footnote-" + hash(whole)));
    }

    Path socket() {
        return folder.resolve("socket");
    }

    /// Makes the folder.
    ///
    /// @throws AccessDeniedException if one is there that others may enter
    void make() throws IOException {
        var knowsOwners = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(folder);
            if (knowsOwners) {
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY));
                Files.createDirectory(folder, ownerOnly);
            } else {
                Files.createDirectory(folder);
            }
        }
        if (knowsOwners && !isOwn()) {
            throw new AccessDeniedException(folder.toString(), null, "Others may enter the folder");
        }
    }

    private boolean isOwn() throws IOException {
        var mode = Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS);
        var me = folder.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
        return PosixFilePermissions.toString(mode).equals(OWNER_ONLY)
                && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(me);
    }

    private static String hash(Path home) {
        return Sha256.hex(home.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
