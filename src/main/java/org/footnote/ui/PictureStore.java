package org.footnote.ui;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;
import org.footnote.model.Block;
import org.footnote.model.Body;

/// Stored pictures for the screen: read and decoded off the FX thread, the latest few kept in memory.
final class PictureStore {
    private static final int MOST_KEPT = 60;

    private final Desk desk;
    private final Background background;
    private final Map<String, Image> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<String> missing = new HashSet<>();

    PictureStore(Desk desk, Background background) {
        this.desk = desk;
        this.background = background;
    }

    /// Looks again for what was not stored, as more may be now.
    void renew() {
        missing.clear();
    }

    /// The pictures of a text that are in memory.
    record Known(Map<String, Image> images, boolean isIncomplete) {
        Optional<Image> get(String address) {
            return Optional.ofNullable(images.get(address));
        }
    }

    Known known(Body body) {
        var images = new HashMap<String, Image>();
        boolean incomplete = false;
        for (var address : addresses(body)) {
            var image = kept.get(address);
            if (image != null) {
                images.put(address, image);
            } else if (!missing.contains(address)) {
                incomplete = true;
            }
        }
        return new Known(images, incomplete);
    }

    /// Reads a text's pictures and calls back once they are there.
    void load(Body body, Runnable loaded) {
        var wanted = addresses(body);
        background.work(
                () -> {
                    var images = new HashMap<String, Image>();
                    for (var address : wanted) {
                        desk.picture(address)
                                .flatMap(PictureStore::decode)
                                .ifPresent(image -> images.put(address, image));
                    }
                    return images;
                },
                images -> {
                    keep(wanted, images);
                    loaded.run();
                });
    }

    private void keep(Set<String> wanted, Map<String, Image> images) {
        for (var address : wanted) {
            var image = images.get(address);
            if (image == null) {
                missing.add(address);
            } else {
                kept.put(address, image);
            }
        }
        while (kept.size() > Math.max(MOST_KEPT, wanted.size())) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    private static Optional<Image> decode(byte[] bytes) {
        var image = new Image(new ByteArrayInputStream(bytes));
        return image.isError() || image.getWidth() <= 0 ? Optional.empty() : Optional.of(image);
    }

    private static Set<String> addresses(Body body) {
        var addresses = new HashSet<String>();
        for (var block : body.blocks()) {
            if (block instanceof Block.Image image) {
                addresses.add(image.address());
            }
        }
        return addresses;
    }
}
