package org.footnote.app;

import java.net.NetworkInterface;
import java.net.SocketException;

/// What the system says of its network. Contacts nobody; may block for a moment.
///
/// Whether a network is metered is known to the system alone, and Java does not ask it: on Linux NetworkManager has it
/// as the property `Metered`, on Windows `NetworkCostType` of the connection profile, on macOS `isExpensive` of a
/// network path. So a reader on a metered network sets the pace to "never" and refreshes by hand.
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

    private static boolean leadsOut(NetworkInterface way) {
        try {
            return way.isUp() && !way.isLoopback() && way.inetAddresses().anyMatch(one -> !one.isLinkLocalAddress());
        } catch (SocketException gone) {
            return false;
        }
    }
}
