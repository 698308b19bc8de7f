package org.footnote.web;

import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeoutException;
import org.footnote.web.FetchResult.Blame;
import org.footnote.web.FetchResult.Failed;

/// The only way to the network. One for the whole program: it holds what must be held together, the places in flight,
/// the hosts that want to be left alone and the connections that are open.
///
/// Any thread may call it; calls block and are meant for virtual threads. Interrupting the calling thread cancels its
/// request at once. Redirects are followed here, one by one, so that each hop is judged: http and https only, no way
/// from the public web into a private network, name and password only for the host they were given for.
public final class Fetcher implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final FetchLimits limits;
    private final Journey.Equipment equipment;

    /// A fetcher with nothing open yet; the first request costs a little more than the following ones.
    public Fetcher(FetchLimits limits) {
        this(limits, PauseBook.none());
    }

    /// A fetcher that knows which servers wanted to be left alone before it was made.
    public Fetcher(FetchLimits limits, PauseBook book) {
        this(limits, book, InstantSource.system());
    }

    Fetcher(FetchLimits limits, PauseBook book, InstantSource clock) {
        this.limits = limits;
        equipment = new Journey.Equipment(
                new Gates(limits, book), new Names(), new Client(limits.connect()), new Witness(PATIENCE), clock);
    }

    /// Whether this is an address that can be asked for at all: one of http or https.
    public static boolean isAddress(String address) {
        return WebAddress.read(address).isPresent();
    }

    /// Fetches a document. Waits for a place in flight first; the time limits count from there.
    ///
    /// @throws InterruptedException if the calling thread was interrupted: the request has been given up
    public FetchResult fetch(FetchRequest request) throws InterruptedException {
        var start = WebAddress.read(request.address());
        if (start.isEmpty()) {
            return new Failed(
                    "This is not an address of the web. One looks like example.org or https://example.org/feed.");
        }
        var result = travel(new Journey(request, start.get(), limits, equipment));
        return result instanceof Failed failed && failed.blame() != Blame.SERVER
                ? blame(failed, start.get().host())
                : result;
    }

    private FetchResult travel(Journey journey) throws InterruptedException {
        equipment.witness().asks();
        try {
            return journey.travel();
        } finally {
            equipment.witness().done();
        }
    }

    /// A host that alone was asked and cannot be reached may be at fault itself: its own reason tells the reader more.
    private FetchResult blame(Failed failed, String host) throws InterruptedException {
        var blame = equipment.witness().blame(host);
        var reason = blame == Blame.CONNECTION
                ? "This computer seems to have no connection to the internet."
                : failed.reason();
        return new Failed(reason, blame, failed.status());
    }

    /// Whether an address is in a private network: what a feed from there names may be there too. Looks the host up;
    /// false if it cannot be found.
    public boolean isPrivate(String address) throws InterruptedException {
        var read = WebAddress.read(address);
        try {
            return read.isPresent() && equipment.names().isPrivate(read.get().host(), limits.connect());
        } catch (UnknownHostException | TimeoutException unknown) {
            return false;
        }
    }

    /// Gives up everything that is under way.
    @Override
    public void close() {
        equipment.client().close();
        equipment.names().close();
    }
}
