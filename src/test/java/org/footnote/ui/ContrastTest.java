package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The contrast of every colour of text on every ground it stands on, from the style sheet in use (WCAG 2.2, 1.4.3).
class ContrastTest {
    private static final Path SHEET = Path.of("src/main/resources/org/footnote/ui/colours.css");
    private static final double LEAST = 4.5;

    @ParameterizedTest
    @CsvSource({
        "ink,side",
        "ink,list",
        "ink,page",
        "ink,chosen",
        "ink,mark",
        "ink,found",
        "ink,accent-soft",
        "ink,selection",
        "soft,side",
        "soft,list",
        "soft,page",
        "soft,found",
        "faint,side",
        "faint,list",
        "faint,page",
        "faint,chosen",
        "accent,side",
        "accent,list",
        "accent,page",
        "accent,accent-soft",
        "on-accent-soft,accent-soft",
        "good,side",
        "good,page",
        "on-accent,accent",
        "toast-ink,toast",
        "toast-accent,toast"
    })
    void textCanBeRead(String text, String ground) throws IOException {
        for (var root : List.of(".root {", ".root.dark {")) {
            var colours = colours(root);
            double contrast = contrast(colour(colours, text), colour(colours, ground));
            assertTrue(contrast >= LEAST, text + " on " + ground + ", " + root + ": " + contrast);
        }
    }

    private static Color colour(Map<String, Color> colours, String name) {
        var colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("No colour " + name);
        }
        return colour;
    }

    private static Map<String, Color> colours(String root) throws IOException {
        var sheet = Files.readString(SHEET);
        int start = sheet.indexOf(root);
        var block = sheet.substring(start, sheet.indexOf('}', start));
        var matcher = Pattern.compile("-fn-([a-z-]+): (#[0-9A-F]{6});").matcher(block);
        var colours = new HashMap<String, Color>();
        while (matcher.find()) {
            colours.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        return colours;
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
