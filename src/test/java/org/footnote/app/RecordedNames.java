package org.footnote.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/// Looks up every host name for the tests' machine and writes it down: what ends in `.privacy.test` is this computer,
/// all else is what the system says. So a test can tell whom the program wanted to speak to.
public final class RecordedNames extends InetAddressResolverProvider {
    static final String HERE = ".privacy.test";

    private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();

    /// The names that were looked up since the last call.
    static Set<String> asked() {
        var names = new TreeSet<String>();
        for (var name = ASKED.poll(); name != null; name = ASKED.poll()) {
            names.add(name);
        }
        return names;
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        var system = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                ASKED.add(host);
                return host.endsWith(HERE)
                        ? Stream.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}))
                        : system.lookupByName(host, policy);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return system.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "Recorded names";
    }
}
