package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.footnote.app.OpenRequest.OpenFeed;
import org.footnote.app.OpenRequest.OpenList;
import org.footnote.app.OpenRequest.ShowWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A second start hands over to the first, over real sockets.
class FrontDoorTest {
    private static final OpenRequest FEED = new OpenFeed("feed://news.example/ü?a=1");

    private static final String OWNER_ONLY = "rwx------";

    @TempDir
    Path home;

    private final BlockingQueue<OpenRequest> taken = new LinkedBlockingQueue<>();

    private static boolean knock(Path home, OpenRequest request) throws InterruptedException {
        return FrontDoor.knock(home, request, Duration.ZERO);
    }

    @Test
    void handsOverWhateverCanBeOpened() throws InterruptedException {
        var name = namesFilesIn("ä") ? "my feeds, ä.opml" : "my feeds.opml";
        var requests = List.of(new ShowWindow(), FEED, new OpenList(home.resolve(name)));
        try (var door = FrontDoor.of(home)) {
            door.onRequest(taken::add);
            for (var request : requests) {
                assertTrue(knock(home, request));
                assertEquals(request, taken.poll(5, TimeUnit.SECONDS));
            }
        }
    }

    /// A system without a language has Java name files in ASCII alone.
    private static boolean namesFilesIn(String letters) {
        return Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(letters);
    }

    @Test
    void keepsWhatComesBeforeTheWindowIsThere() throws InterruptedException {
        try (var door = FrontDoor.of(home)) {
            assertTrue(knock(home, FEED));
            door.onRequest(taken::add);
            assertEquals(FEED, taken.poll());
        }
    }

    @Test
    void nobodyAnswersWhereNothingRuns() throws InterruptedException {
        assertFalse(knock(home, FEED));
        FrontDoor.of(home).close();
        assertFalse(knock(home, FEED));
        assertFalse(Files.exists(home.resolve("door")));
    }

    @Test
    void waitsForAFirstStartThatIsStillUnderWay() throws InterruptedException {
        var first = Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(300);
                FrontDoor.of(home).onRequest(taken::add);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        assertTrue(FrontDoor.knock(home, FEED, Duration.ofSeconds(20)));
        first.join();
    }

    @Test
    void takesAwayWhatAKilledProgramLeft() throws IOException, InterruptedException {
        var place = DoorPlace.of(home);
        place.make();
        var killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        killed.bind(UnixDomainSocketAddress.of(place.socket()));
        killed.close();
        assertTrue(Files.exists(place.socket()));
        assertFalse(knock(home, FEED));
        try (var door = FrontDoor.of(home)) {
            door.onRequest(taken::add);
            assertTrue(knock(home, FEED));
        }
    }

    @Test
    void aSilentProgramKeepsNobodyWaiting() throws IOException, InterruptedException {
        var place = DoorPlace.of(home);
        place.make();
        try (var silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            silent.bind(UnixDomainSocketAddress.of(place.socket()));
            assertFalse(knock(home, FEED));
        }
    }

    @Test
    void aHomeWithALongNameHasItsDoorElsewhere() throws IOException, InterruptedException {
        var deep = Files.createDirectories(home.resolve("d".repeat(120)));
        var place = DoorPlace.of(deep, home);
        assertEquals(home, place.folder().getParent());
        assertEquals(place, DoorPlace.of(deep.resolve("..").resolve(deep.getFileName()), home));
        try (var door = FrontDoor.at(place)) {
            door.onRequest(taken::add);
            assertTrue(FrontDoor.knock(place, FEED, Duration.ZERO));
        }
    }

    @Test
    void onlyTheOwnerMayEnter() throws IOException, InterruptedException {
        try (var _ = FrontDoor.of(home)) {
            assertEquals(OWNER_ONLY, permissions(home.resolve("door")));
        }
        var open = Files.createDirectory(home.resolve("door"));
        var view = Files.getFileAttributeView(open, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        try (var _ = FrontDoor.of(home)) {
            assertEquals(view == null, knock(home, FEED), "an open folder is only taken where there are no others");
        }
    }

    /// Where the system has no such permissions, the folder is the home's, whose owner alone may enter it.
    private static String permissions(Path folder) throws IOException {
        var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        return view == null
                ? OWNER_ONLY
                : PosixFilePermissions.toString(view.readAttributes().permissions());
    }

    @Test
    void refusesWhatIsNoRequest() throws IOException {
        try (var door = FrontDoor.of(home);
                var visitor = SocketChannel.open(
                        UnixDomainSocketAddress.of(DoorPlace.of(home).socket()))) {
            door.onRequest(taken::add);
            visitor.write(StandardCharsets.UTF_8.encode("feed javascript:alert(1)\n"));
            var answer = ByteBuffer.allocate(10);
            while (visitor.read(answer) > 0) {
                assertTrue(answer.hasRemaining());
            }
            assertEquals("no\n", new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8));
            assertTrue(taken.isEmpty());
        }
    }

    @Test
    void readsWhatADesktopHandsOver() {
        assertEquals(Optional.of(new OpenFeed("feed:https://x.example/")), OpenRequest.of(" feed:https://x.example/"));
        assertEquals(Optional.of(new OpenFeed("HTTP://x.example/")), OpenRequest.of("HTTP://x.example/"));
        assertEquals(Optional.of(new OpenList(Path.of("/a/b c.opml"))), OpenRequest.of("file:///a/b%20c.opml"));
        assertEquals(Optional.of(new OpenList(Path.of("x.OPML").toAbsolutePath())), OpenRequest.of("x.OPML"));
        assertEquals(Optional.empty(), OpenRequest.of("refesh"));
        assertEquals(Optional.empty(), OpenRequest.of("file://host/a.opml"));
        assertEquals(Optional.empty(), OpenRequest.of("feed:https://x.example/\nlist file:///etc/passwd"));
    }
}
