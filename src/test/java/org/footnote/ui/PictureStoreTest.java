package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.footnote.model.Block;
import org.footnote.model.Body;
import org.footnote.model.Completeness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The pictures of texts, read off the FX thread.
class PictureStoreTest {
    private final DemoDesk desk = new DemoEdition().desk();
    private final PictureStore pictures = new PictureStore(desk, new Background(failure -> {}));

    @BeforeEach
    void start() {
        FxScreen.start();
    }

    @Test
    void pictureThatIsStoredLaterIsShownAfterTheNextRefresh() throws InterruptedException {
        var body = withPictures(1);
        desk.picturesAreStored = false;
        load(body);
        assertFalse(known(body).isIncomplete(), "not asked for again at every look");
        desk.picturesAreStored = true;
        FxScreen.onFx(() -> {
            pictures.renew();
            return true;
        });
        assertTrue(known(body).isIncomplete());
        load(body);
        assertEquals(1, known(body).images().size());
    }

    @Test
    void allPicturesOfOneTextAreKept() throws InterruptedException {
        var body = withPictures(70);
        load(body);
        assertFalse(known(body).isIncomplete());
    }

    private PictureStore.Known known(Body body) {
        return FxScreen.onFx(() -> pictures.known(body));
    }

    private void load(Body body) throws InterruptedException {
        var loaded = new CountDownLatch(1);
        FxScreen.onFx(() -> {
            pictures.load(body, loaded::countDown);
            return true;
        });
        loaded.await();
    }

    private static Body withPictures(int many) {
        List<Block> blocks = IntStream.range(0, many)
                .<Block>mapToObj(number -> new Block.Image("https://example.org/" + number + ".jpg", "", "", 8, 4))
                .toList();
        return new Body(blocks, Completeness.FULL_TEXT);
    }
}
