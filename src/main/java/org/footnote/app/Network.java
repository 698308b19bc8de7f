package org.footnote.app;

import java.net.NetworkInterface;
import java.net.SocketException;

/// What the system says of its network. Contacts nobody; may block for a moment.
public final class Network {
    private Network() {}

    /// Whether any interface but the computer's own is up and has an address. Where the system does not say, the
    /// network counts as there: a request will tell.
    public static boolean isThere() {
        try {
            return NetworkInterface.networkInterfaces().anyMatch(Network::leadsOut);
        } catch (SocketException unknown) {
            return true;
        }
    }

    /// Whether the network is paid by the megabyte, so that a refresh that nobody asked for should wait. Where the
    /// system does not say, it is not. Blocks for up to three seconds.
    public static boolean isMetered() {
        return new MeteredNetwork(System.getProperty("os.name", ""), SystemCommand::answer).isMetered();
    }

    private static boolean leadsOut(NetworkInterface way) {
        try {
            return way.isUp() && !way.isLoopback() && way.inetAddresses().anyMatch(one -> !one.isLinkLocalAddress());
        } catch (SocketException gone) {
            return false;
        }
    }
}
