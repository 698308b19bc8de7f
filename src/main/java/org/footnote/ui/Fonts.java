package org.footnote.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The bundled typefaces, made known to JavaFX under the names that the style sheet uses.
final class Fonts {
    /// A system property: the folder in which the package has them as files. From a jar JavaFX writes each to a file of
    /// its own first.
    private static final String FOLDER = "footnote.fonts";

    private static final double SIZE = 13;

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
        var folder = System.getProperty(FOLDER);
        for (var file : FILES) {
            if (folder == null || Font.loadFont("file:" + folder + "/" + file, SIZE) == null) {
                unpack(file);
            }
        }
    }

    private static void unpack(String file) {
        try (var stream = Fonts.class.getResourceAsStream("fonts/" + file)) {
            if (stream == null || Font.loadFont(stream, SIZE) == null) {
                throw new IllegalStateException("Cannot load the font " + file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
