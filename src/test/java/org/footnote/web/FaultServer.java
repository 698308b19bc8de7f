package org.footnote.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server on loopback that does what its routes tell it, down to the byte: for everything a well-behaved server never
/// does. One request a connection. Close it to cut all connections off.
final class FaultServer implements AutoCloseable {
    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Route> routes = new ConcurrentHashMap<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    final List<Asked> asked = new CopyOnWriteArrayList<>();

    /// What was asked: the target and the headers by lower-case name.
    record Asked(String target, Map<String, String> headers) {}

    /// Answers a request in whatever way it likes.
    interface Route {
        void answer(Asked asked, Socket socket, OutputStream out) throws IOException, InterruptedException;
    }

    FaultServer() throws IOException {
        this(new ServerSocket(0, 200, InetAddress.getByName("0.0.0.0")));
    }

    FaultServer(ServerSocket listener) {
        this.listener = listener;
        threads.execute(this::listen);
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                var socket = listener.accept();
                open.add(socket);
                threads.execute(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var asked = read(socket);
            this.asked.add(asked);
            var path = asked.target().replaceAll("\\?.*", "");
            routes.getOrDefault(path, FaultServer::notFound).answer(asked, socket, socket.getOutputStream());
        } catch (IOException | InterruptedException clientIsGone) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }

    private static Asked read(Socket socket) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        var first = in.readLine();
        if (first == null) {
            throw new IOException("No request");
        }
        var headers = new TreeMap<String, String>();
        for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Asked(first.split(" ", 3)[1], headers);
    }

    private static void notFound(Asked asked, Socket socket, OutputStream out) throws IOException {
        send(out, 404, "<h1>Not found</h1>".getBytes(StandardCharsets.UTF_8), "Content-Type: text/html");
    }

    /// Sends a whole answer.
    static void send(OutputStream out, int status, byte[] body, String... headers) throws IOException {
        sendHead(out, status, body.length, headers);
        out.write(body);
        out.flush();
    }

    static void sendHead(OutputStream out, int status, long length, String... headers) throws IOException {
        var head = new ArrayList<>(List.of("HTTP/1.1 " + status + " X", "Connection: close"));
        if (status != 304) {
            head.add("Content-Length: " + length);
        }
        head.addAll(List.of(headers));
        out.write((String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    FaultServer on(String path, Route route) {
        routes.put(path, route);
        return this;
    }

    FaultServer on(String path, int status, byte[] body, String... headers) {
        return on(path, (_, _, out) -> send(out, status, body, headers));
    }

    FaultServer on(String path, int status, String body, String... headers) {
        return on(path, status, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    String address(String path) {
        return address("127.0.0.1", path);
    }

    String address(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }

    int port() {
        return listener.getLocalPort();
    }

    Asked last() {
        return asked.getLast();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        threads.shutdownNow();
    }
}
