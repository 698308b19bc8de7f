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
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(width, screen.getWidth()));
        stage.setHeight(Math.min(height, screen.getHeight()));
        if (remembered.containsKey("x") && remembered.containsKey("y")) {
            place(new Rectangle2D(number(remembered, "x", 0), number(remembered, "y", 0), width, height));
        }
        stage.setMaximized(Boolean.parseBoolean(remembered.getOrDefault("maximized", "false")));
    }

    private void place(Rectangle2D where) {
        if (!Screen.getScreensForRectangle(where).isEmpty()) {
            stage.setX(where.getMinX());
            stage.setY(where.getMinY());
        }
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
