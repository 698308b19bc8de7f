package org.footnote.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where another start of Footnote on the same home hands over what it was asked to open. A Unix domain socket in a
/// folder that only its owner may enter: nothing of it is reachable over a network. One line comes, `ok` goes back.
///
/// Whoever shows a window of a home opens its door and closes it at the end; any thread may do so.
public final class FrontDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
    private static final String YES = "ok";
    private static final int LONGEST_LINE = 16_384;
    private static final Duration LONGEST_WORD = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final DoorPlace place;
    private final @Nullable ServerSocketChannel server;
    private final Queue<OpenRequest> waiting = new ArrayDeque<>();
    private @Nullable Consumer<OpenRequest> host;

    private FrontDoor(DoorPlace place, @Nullable ServerSocketChannel server) {
        this.place = place;
        this.server = server;
    }

    /// Opens the door of a home that this program holds. Where the system has no such sockets it stays shut, and
    /// another start says that the home is in use.
    public static FrontDoor of(Path home) {
        return at(DoorPlace.of(home));
    }

    static FrontDoor at(DoorPlace place) {
        try {
            place.make();
            // What a program left that was killed: the home is ours, so nobody listens there.
            Files.deleteIfExists(place.socket());
            var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(place.socket()));
            var door = new FrontDoor(place, server);
            Thread.ofVirtual().name("front-door").start(() -> door.answer(server));
            return door;
        } catch (IOException | UnsupportedOperationException shut) {
            LOG.warn("Another start of Footnote cannot hand over to this one", shut);
            return new FrontDoor(place, null);
        }
    }

    /// Takes what is asked for from now on, and what was before. Called on any thread.
    public synchronized void onRequest(Consumer<OpenRequest> listener) {
        host = listener;
        for (var request = waiting.poll(); request != null; request = waiting.poll()) {
            listener.accept(request);
        }
    }

    /// Hands a request over as if another start had brought it.
    public synchronized void take(OpenRequest request) {
        if (host == null) {
            waiting.add(request);
        } else {
            host.accept(request);
        }
    }

    /// Hands a request to the Footnote that has a home open.
    ///
    /// @param patience how long to wait for it to open its door, as it may only just have been started
    /// @return false if it has none, or does not answer
    public static boolean knock(Path home, OpenRequest request, Duration patience) throws InterruptedException {
        return knock(DoorPlace.of(home), request, patience);
    }

    static boolean knock(DoorPlace place, OpenRequest request, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!hasTaken(place, request)) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(PAUSE);
        }
        return true;
    }

    private static boolean hasTaken(DoorPlace place, OpenRequest request) throws InterruptedException {
        var answer = new FutureTask<>(() -> hand(place, request));
        var asking = Thread.startVirtualThread(answer);
        try {
            return Files.exists(place.socket()) && answer.get(LONGEST_WORD.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException nobodyThere) {
            return false;
        } catch (TimeoutException silent) {
            asking.interrupt();
            return false;
        }
    }

    private static boolean hand(DoorPlace place, OpenRequest request) throws IOException {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(place.socket()))) {
            send(channel, OpenRequest.Line.write(request));
            return line(channel).filter(YES::equals).isPresent();
        }
    }

    private void answer(ServerSocketChannel server) {
        while (server.isOpen()) {
            try {
                var visitor = server.accept();
                Thread.ofVirtual().start(() -> hear(visitor));
            } catch (ClosedChannelException closed) {
                return;
            } catch (IOException failed) {
                LOG.warn("Another start of Footnote could not be heard; the door stays open", failed);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void hear(SocketChannel visitor) {
        try (visitor) {
            var request = line(visitor).flatMap(OpenRequest.Line::read);
            request.ifPresent(this::take);
            send(visitor, request.isPresent() ? YES : "no");
        } catch (IOException gone) {
            LOG.debug("Another start of Footnote went away before it was heard", gone);
        }
    }

    private static void send(SocketChannel channel, String line) throws IOException {
        var bytes = StandardCharsets.UTF_8.encode(line + "\n");
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static Optional<String> line(SocketChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST_LINE);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            var so = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
            if (so.endsWith("\n")) {
                return Optional.of(so.stripTrailing());
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        if (server == null) {
            return;
        }
        try {
            server.close();
            Files.deleteIfExists(place.socket());
            Files.deleteIfExists(place.folder());
        } catch (IOException left) {
            LOG.debug("The socket stays behind; the next start takes it away", left);
        }
    }
}
