package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.footnote.web.FetchResult.Blame;
import org.footnote.web.FetchResult.Failed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reader types when adding a feed.
class FeedSearchTest {
    @TempDir
    private Path home;

    @Test
    void findsFeedOfHostThatKnowsNoSecureConnections() throws Exception {
        try (var server = new NewsServer();
                var footnote = NewsServer.open(home)) {
            var typed = server.address("wire.xml").substring("http://".length());
            assertEquals(
                    server.address("wire.xml"),
                    footnote.subscriptions().find(typed).getFirst().address());
        }
    }

    @Test
    void followsAPageThatLeadsOn() throws Exception {
        try (var server = new NewsServer();
                var site = new LoopbackSite(exchange -> send(
                        exchange, "<meta http-equiv=refresh content=\"0; url=" + server.address("wire.xml") + "\">"));
                var footnote = NewsServer.open(home)) {
            var found = footnote.subscriptions().find(site.address("/old"));
            assertEquals(server.address("wire.xml"), found.getFirst().address());
        }
    }

    @Test
    void endsWherePagesLeadInACircle() throws Exception {
        try (var site = new LoopbackSite(exchange -> send(
                        exchange,
                        "<meta http-equiv=refresh content=\"0; url=/x"
                                + exchange.getRequestURI().getPath().length() + "\">"));
                var footnote = NewsServer.open(home)) {
            var refused = assertThrows(
                    FootnoteException.class, () -> footnote.subscriptions().find(site.address("/")));
            assertTrue(String.valueOf(refused.getMessage()).contains("Look on the site for a link"));
        }
    }

    @Test
    void saysThatAListIsToBeImported() throws Exception {
        try (var site = new LoopbackSite(exchange ->
                        send(exchange, "<opml><body><outline xmlUrl='https://a.example/feed'/></body></opml>"));
                var footnote = NewsServer.open(home)) {
            var refused = assertThrows(
                    FootnoteException.class, () -> footnote.subscriptions().find(site.address("/")));
            assertEquals("This is a list of feeds. Save it as a file, and import that.", refused.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    401 | Write both into the address: https://name:password@example.org/feed
                    403 | Open the address in a browser, and look there for a link to a feed.
                    404 | Check the address, or add the address of the site itself: its feed is looked for.
                    410 | Check the address, or add the address of the site itself: its feed is looked for.
                    429 | Try again in a while.
                    500 | Try again in a while.
                    503 | Try again in a while.
                    """)
    void saysWhatToDoWhereTheServerRefuses(int status, String advice) throws Exception {
        try (var site = new LoopbackSite(exchange -> {
                    try (exchange) {
                        LoopbackSite.send(exchange, status, "text/html", new byte[] {'x'});
                    }
                });
                var footnote = NewsServer.open(home)) {
            var refused = assertThrows(
                    FootnoteException.class, () -> footnote.subscriptions().find(site.address("/feed")));
            assertTrue(String.valueOf(refused.getMessage()).endsWith(" " + advice), refused.getMessage());
        }
    }

    @Test
    void saysWhatToDoWhereNothingAnswers() throws Exception {
        String closed;
        try (var site = new LoopbackSite(exchange -> send(exchange, ""))) {
            closed = site.address("/feed");
        }
        try (var footnote = NewsServer.open(home)) {
            assertEquals(
                    "The server refused the connection. Check the address, or try again in a while.",
                    whyNot(footnote, closed));
        }
    }

    @Test
    void saysWhatToDoWhereNothingCanBeReached() {
        assertEquals("Connect it, then try again.", Advice.after(new Failed("No connection.", Blame.CONNECTION, 0)));
        assertEquals(
                "Check its spelling, and whether this computer is connected to the internet.",
                Advice.after(new Failed("No such server.", Blame.UNKNOWN, 0)));
    }

    private static String whyNot(Footnote footnote, String typed) {
        return String.valueOf(assertThrows(
                        FootnoteException.class, () -> footnote.subscriptions().find(typed))
                .getMessage());
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        try (exchange) {
            LoopbackSite.send(exchange, 200, "text/html", text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello world", "footnote", "ftp://a.example/feed"})
    void saysWhatAnAddressLooksLike(String typed) throws Exception {
        try (var footnote = NewsServer.open(home)) {
            var refused = assertThrows(
                    FootnoteException.class, () -> footnote.subscriptions().find(typed));
            assertEquals(
                    "This is not an address of the web. One looks like example.org or https://example.org/feed.",
                    refused.getMessage());
        }
    }
}
