package org.footnote.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.footnote.web.FetchResult.Failed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The public web is played by a proxy, which answers for a name that does not exist and for a public address.
class RedirectIntoPrivateNetworkTest extends WebTest {
    private static final Set<String> PUBLIC = Set.of("public.invalid", "93.184.215.14");

    private final ProxySelector before = ProxySelector.getDefault();

    @BeforeEach
    void pretend() {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(
                        PUBLIC.contains(uri.getHost())
                                ? new Proxy(
                                        Proxy.Type.HTTP,
                                        new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()))
                                : Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                throw new AssertionError(uri + " should be there", failure);
            }
        });
    }

    @AfterEach
    void stopPretending() {
        ProxySelector.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"public.invalid", "93.184.215.14"})
    void isRefusedFromThePublicWeb(String host) throws InterruptedException {
        server.on("http://" + host + "/a", 302, "", "Location: " + server.address("/feed"));
        assertEquals(
                new Failed("The address leads from the public web into a private network, which is refused."),
                fetchFrom("http://" + host + "/a"));
        assertEquals(1, server.asked.size());
    }

    @Test
    void isRefusedOverADetour() throws InterruptedException {
        server.on("/a", 302, "", "Location: http://public.invalid/b")
                .on("http://public.invalid/b", 302, "", "Location: " + server.address("/feed"));
        assertEquals(
                new Failed("The address leads from the public web into a private network, which is refused."),
                fetchFrom(server.address("/a")));
    }
}
