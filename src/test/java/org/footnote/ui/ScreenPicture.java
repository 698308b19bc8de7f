package org.footnote.ui;

import java.awt.image.BufferedImage;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.image.WritablePixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// A picture of a window as it stands on the screen, with the menus and tips over it. FX thread only.
final class ScreenPicture {
    private final double scale;

    /// @param scale pixels to a point
    ScreenPicture(double scale) {
        this.scale = scale;
    }

    BufferedImage of(Scene scene) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, scene.getWidth() * scale, scene.getHeight() * scale));
        var window = scene.getRoot().snapshot(parameters, null);
        var picture = new BufferedImage((int) window.getWidth(), (int) window.getHeight(), BufferedImage.TYPE_INT_RGB);
        picture.getGraphics().drawImage(drawn(window), 0, 0, null);
        for (var popup : popups()) {
            drawOver(picture, popup.getScene().getRoot(), scene);
        }
        return picture;
    }

    private static List<Window> popups() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .toList();
    }

    private void drawOver(BufferedImage picture, Node popup, Scene scene) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setFill(Color.TRANSPARENT);
        var bounds = popup.getBoundsInLocal();
        var corner = popup.localToScreen(bounds.getMinX(), bounds.getMinY());
        double left = corner.getX() - scene.getWindow().getX() - scene.getX();
        double top = corner.getY() - scene.getWindow().getY() - scene.getY();
        var drawn = drawn(popup.snapshot(parameters, null));
        picture.getGraphics().drawImage(drawn, (int) (left * scale), (int) (top * scale), null);
    }

    private static BufferedImage drawn(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, WritablePixelFormat.getIntArgbInstance(), pixels, 0, width);
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        drawn.setRGB(0, 0, width, height, pixels, 0, width);
        return drawn;
    }
}
