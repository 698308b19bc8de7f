package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.footnote.library.ImageStore.Size;
import org.footnote.library.Library;
import org.footnote.model.FeedKind;
import org.footnote.web.FetchLimits;
import org.footnote.web.Fetcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IconFetchTest {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private LoopbackSite site;
    private Library library;
    private Fetcher fetcher;

    @BeforeEach
    void open(@TempDir Path home) throws IOException {
        site = new LoopbackSite(this::answer);
        library = Library.open(home);
        fetcher = new Fetcher(FetchLimits.standard());
        library.addFeed(address("/feed"), "The Paper", address("/"), FeedKind.PUBLISHER, "");
        library.addFeed(address("/bare/feed"), "Bare", address("/bare/"), FeedKind.PUBLISHER, "");
    }

    @AfterEach
    void close() {
        site.close();
        fetcher.close();
        library.close();
    }

    private String address(String path) {
        return "http://localhost:" + site.port() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(path);
        var body = switch (path) {
            case "/" -> "<link rel=icon href=/icon.png sizes=64x64>".getBytes(StandardCharsets.UTF_8);
            case "/icon.png" -> png();
            default -> new byte[0];
        };
        try (exchange) {
            var type = path.endsWith(".png") ? "image/png" : "text/html";
            LoopbackSite.send(exchange, body.length == 0 ? 404 : 200, type, body);
        }
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(128, 128, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void fetchesEachIconOnce() throws InterruptedException {
        new IconFetch(library, fetcher).fetch(library.feeds());
        var icon = library.pictures().find("publisher:The Paper", Size.ICON).orElseThrow();
        assertEquals(64, icon.width());
        assertEquals(Set.of("publisher:The Paper"), library.pictures().addresses(Size.ICON));
        assertTrue(library.pictures().missing("publisher:Bare", Size.ICON).isPresent());
        asked.clear();
        new IconFetch(library, fetcher).fetch(library.feeds());
        assertEquals(List.of(), asked);
    }
}
