package org.footnote;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whether there is a graphics card to paint with. Where there is none, JavaFX loads an OpenGL that computes on the
/// processor, which takes 30 MB and a tenth of a second, turns it down and paints by itself: so it is told at once.
/// Its store of painted backgrounds, which spares a card work, then only takes another 8 MB.
final class GraphicsCard {
    /// The devices of graphics cards on Linux: of the kernel's drivers, of NVIDIA's own, of Windows below Linux.
    private static final List<String> CARDS = List.of("dri/card0", "dri/card1", "dri/renderD128", "nvidiactl", "dxg");

    private final Path devices;

    /// @param devices where the system keeps its devices, `/dev`
    GraphicsCard(Path devices) {
        this.devices = devices;
    }

    boolean isThere() {
        return CARDS.stream().map(devices::resolve).anyMatch(Files::exists);
    }

    /// Has JavaFX paint by itself where there is no card to be found and the reader has not said otherwise. For Linux,
    /// which alone tells by its devices. Call it before JavaFX starts.
    static void settle() {
        if (System.getProperty("prism.order") == null && !new GraphicsCard(Path.of("/dev")).isThere()) {
            System.setProperty("prism.order", "sw");
            System.setProperty("prism.disableRegionCaching", "true");
        }
    }
}
