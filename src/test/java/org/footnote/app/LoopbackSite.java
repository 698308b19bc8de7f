package org.footnote.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/// A site on loopback that answers as a test tells it, each request on a thread of its own.
public final class LoopbackSite implements AutoCloseable {
    private final HttpServer server;

    /// Starts at a free port.
    public LoopbackSite(HttpHandler answer) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /// The address of a path that begins with `/`; of the site itself, without one, for "".
    public String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /// Sends a whole document; an empty one has no length.
    public static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /// Switches it off.
    @Override
    public void close() {
        server.stop(0);
    }
}
