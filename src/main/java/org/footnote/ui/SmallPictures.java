package org.footnote.ui;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// The pictures of lists: thumbnails of stories, icons of publishers. Which ones are stored is known at once, so that
/// their room can be kept; they are read and decoded off the FX thread, and the latest few kept in memory. FX thread
/// only.
final class SmallPictures {
    private static final int MOST_KEPT = 240;
    /// Twice what a card shows, for screens with two pixels to a point.
    private static final double THUMBNAIL = 208;

    private static final double ICON = 64;

    private final Desk desk;
    private final Background background;
    private final Map<String, Image> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, List<Consumer<Image>>> waiting = new HashMap<>();
    private Desk.Small stored;

    SmallPictures(Desk desk, Background background) {
        this.desk = desk;
        this.background = background;
        stored = desk.small();
    }

    /// Takes in what has been stored since.
    ///
    /// @return whether there is anything else than before
    boolean renew() {
        var now = desk.small();
        boolean changed = !now.equals(stored);
        stored = now;
        return changed;
    }

    /// Whether a story's picture is stored.
    boolean hasThumbnail(String address) {
        return stored.thumbnails().contains(address);
    }

    /// Hands over a story's picture: at once from memory, else when it is decoded; never if it is not stored.
    void thumbnail(String address, Consumer<Image> show) {
        if (hasThumbnail(address)) {
            give(address, () -> desk.thumbnail(address), THUMBNAIL, show);
        }
    }

    /// Hands over a publisher's icon in the same way.
    ///
    /// @return whether it is stored
    boolean icon(String publisher, Consumer<Image> show) {
        boolean isStored = stored.publishers().contains(publisher);
        if (isStored) {
            give("publisher:" + publisher, () -> desk.icon(publisher), ICON, show);
        }
        return isStored;
    }

    private void give(String key, Callable<Optional<byte[]>> read, double width, Consumer<Image> show) {
        var image = kept.get(key);
        if (image != null) {
            show.accept(image);
            return;
        }
        var others = waiting.get(key);
        if (others != null) {
            others.add(show);
            return;
        }
        waiting.put(key, new ArrayList<>(List.of(show)));
        background.work(
                () -> read.call().flatMap(bytes -> decode(bytes, width)),
                decoded -> arrived(key, decoded),
                unreadable -> arrived(key, Optional.empty()));
    }

    private void arrived(String key, Optional<Image> decoded) {
        var shows = waiting.remove(key);
        decoded.ifPresent(image -> {
            kept.put(key, image);
            if (kept.size() > MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            if (shows != null) {
                shows.forEach(show -> show.accept(image));
            }
        });
    }

    private static Optional<Image> decode(byte[] bytes, double width) {
        var image = new Image(new ByteArrayInputStream(bytes), width, 0, true, true);
        return image.isError() || image.getWidth() <= 0 ? Optional.empty() : Optional.of(image);
    }
}
