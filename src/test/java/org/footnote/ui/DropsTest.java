package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.footnote.app.OpenRequest;
import org.junit.jupiter.api.Test;

class DropsTest {
    private static final OpenRequest SITE = new OpenRequest.OpenFeed("https://example.org/blog");

    @Test
    void takesTheListsAmongFiles() {
        var files = List.of(new File("/home/reader/a.opml"), new File("/home/reader/cat.png"), new File("/b.XML"));
        assertEquals(
                List.of(
                        new OpenRequest.OpenList(Path.of("/home/reader/a.opml").toAbsolutePath()),
                        new OpenRequest.OpenList(Path.of("/b.XML").toAbsolutePath())),
                Drops.requests(files, "file:///home/reader/a.opml", ""));
    }

    @Test
    void takesTheAddressOfALink() {
        assertEquals(List.of(SITE), Drops.requests(List.of(), "https://example.org/blog", "Our blog"));
    }

    @Test
    void takesAnAddressThatIsSelectedText() {
        assertEquals(List.of(SITE), Drops.requests(List.of(), "", " https://example.org/blog "));
    }

    @Test
    void takesNoOtherText() {
        assertEquals(List.of(), Drops.requests(List.of(), "", "Read this: https://example.org/blog"));
    }
}
