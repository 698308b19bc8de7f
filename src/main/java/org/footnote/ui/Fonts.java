package org.footnote.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The bundled typefaces, made known to JavaFX under the names that the style sheet uses.
final class Fonts {
    private static final List<String> FILES = List.of(
            "SourceSerif4-Regular.ttf",
            "SourceSerif4-It.ttf",
            "SourceSerif4-Semibold.ttf",
            "SourceSerif4-Bold.ttf",
            "SourceSerif4Display-Semibold.ttf",
            "Inter-Regular.otf",
            "Inter-Italic.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf");

    private Fonts() {}

    /// Loads them all; a second call finds them there.
    static void load() {
        for (var file : FILES) {
            try (var stream = Fonts.class.getResourceAsStream("fonts/" + file)) {
                if (stream == null || Font.loadFont(stream, 13) == null) {
                    throw new IllegalStateException("Cannot load the font " + file);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
