package org.footnote.ui;

import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window stood, kept from one start to the next.
final class WindowPlace {
    static final double WIDTH = 1440;
    static final double HEIGHT = 900;

    /// As much of the window as it takes to get hold of it.
    private static final double TITLE = 48;

    private final Stage stage;

    WindowPlace(Stage stage) {
        this.stage = stage;
    }

    /// Puts the window where it was, if that is still on a screen.
    void restore(Map<String, String> remembered) {
        stage.setMinWidth(480);
        stage.setMinHeight(480);
        double width = number(remembered, "width", WIDTH);
        double height = number(remembered, "height", HEIGHT);
        var primary = Screen.getPrimary().getVisualBounds();
        var where = centred(width, height, primary);
        if (remembered.containsKey("x") && remembered.containsKey("y")) {
            var before = new Rectangle2D(signed(remembered, "x", 0), signed(remembered, "y", 0), width, height);
            where = Screen.getScreensForRectangle(before).stream()
                    .findFirst()
                    .map(screen -> reachable(before, screen.getVisualBounds()))
                    .orElse(where);
        }
        stage.setX(where.getMinX());
        stage.setY(where.getMinY());
        stage.setWidth(where.getWidth());
        stage.setHeight(where.getHeight());
        stage.setMaximized(Boolean.parseBoolean(remembered.getOrDefault("maximized", "false")));
    }

    /// In the middle of a screen, no larger than that. Left to itself, the system centres what is as high as the screen
    /// with its title bar above the edge.
    static Rectangle2D centred(double width, double height, Rectangle2D screen) {
        double wide = Math.min(width, screen.getWidth());
        double high = Math.min(height, screen.getHeight());
        return new Rectangle2D(
                screen.getMinX() + Math.floor((screen.getWidth() - wide) / 2),
                screen.getMinY() + Math.floor((screen.getHeight() - high) / 2),
                wide,
                high);
    }

    /// Where the window was, no larger than the screen it is on, and with its title bar within it.
    static Rectangle2D reachable(Rectangle2D before, Rectangle2D screen) {
        return new Rectangle2D(
                before.getMinX(),
                Math.clamp(before.getMinY(), screen.getMinY(), Math.max(screen.getMinY(), screen.getMaxY() - TITLE)),
                Math.min(before.getWidth(), screen.getWidth()),
                Math.min(before.getHeight(), screen.getHeight()));
    }

    /// A size that was kept, the usual one where there is none.
    static double number(Map<String, String> remembered, String key, double usual) {
        return Math.max(0, signed(remembered, key, usual));
    }

    /// A number that was kept, the usual one where there is none.
    static double signed(Map<String, String> remembered, String key, double usual) {
        try {
            double number = Double.parseDouble(remembered.getOrDefault(key, "" + usual));
            return Double.isFinite(number) ? number : usual;
        } catch (NumberFormatException edited) {
            return usual;
        }
    }

    Map<String, String> remembered() {
        var place = new TreeMap<String, String>();
        place.put("maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized()) {
            place.put("x", Double.toString(stage.getX()));
            place.put("y", Double.toString(stage.getY()));
            place.put("width", Double.toString(stage.getWidth()));
            place.put("height", Double.toString(stage.getHeight()));
        }
        return place;
    }
}
