package org.footnote.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/// Looks hosts up, within a time limit, and tells private networks from the public one.
///
/// A look-up blocks in the operating system, which would hold the carrier of a virtual thread, so it is made on
/// platform threads. Java keeps the answer for 30 seconds: the connection goes to the address that was judged here.
final class Names implements AutoCloseable {
    private static final Pattern IPV4 = Pattern.compile("[\\d.]+");

    private final ExecutorService lookups = Executors.newFixedThreadPool(
            16, Thread.ofPlatform().daemon().name("names-", 0).factory());

    /// Whether the host is, or leads to, an address that is not of the public internet.
    boolean isPrivate(String host, Duration limit) throws UnknownHostException, TimeoutException, InterruptedException {
        return Arrays.stream(addresses(host, limit)).anyMatch(Names::isPrivate);
    }

    private InetAddress[] addresses(String host, Duration limit)
            throws UnknownHostException, TimeoutException, InterruptedException {
        if (isLiteral(host)) {
            return InetAddress.getAllByName(host);
        }
        var lookup = lookups.submit(() -> InetAddress.getAllByName(host));
        try {
            return lookup.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            var unknown = new UnknownHostException(host);
            unknown.initCause(failed);
            throw unknown;
        } finally {
            lookup.cancel(true);
        }
    }

    /// Whether a host is written as its address, so that nobody has to be asked for it.
    static boolean isLiteral(String host) {
        return host.startsWith("[") || IPV4.matcher(host).matches();
    }

    static boolean isPrivate(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        var octets = address.getAddress();
        return octets.length == 4 ? isPrivate4(octets) : isPrivate6(octets);
    }

    /// RFC 6890: this network, carrier-grade NAT, protocol assignments, benchmarks, reserved.
    private static boolean isPrivate4(byte[] octets) {
        int first = octets[0] & 0xFF;
        int second = octets[1] & 0xFF;
        return first == 0
                || (first == 100 && (second & 0xC0) == 64)
                || (first == 192 && second == 0 && octets[2] == 0)
                || (first == 198 && (second & 0xFE) == 18)
                || first >= 240;
    }

    /// Unique local addresses (RFC 4193), and private IPv4 addresses behind NAT64 (RFC 6052) and 6to4 (RFC 3056).
    private static boolean isPrivate6(byte[] octets) {
        if ((octets[0] & 0xFE) == 0xFC) {
            return true;
        }
        if (octets[0] == 0 && octets[1] == 0x64 && (octets[2] & 0xFF) == 0xFF && (octets[3] & 0xFF) == 0x9B) {
            return isPrivate4Within(octets, 12);
        }
        return octets[0] == 0x20 && octets[1] == 0x02 && isPrivate4Within(octets, 2);
    }

    private static boolean isPrivate4Within(byte[] octets, int start) {
        try {
            return isPrivate(InetAddress.getByAddress(Arrays.copyOfRange(octets, start, start + 4)));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Four bytes are an address", impossible);
        }
    }

    @Override
    public void close() {
        lookups.shutdownNow();
    }
}
