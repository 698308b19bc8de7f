package org.footnote.ui;

import java.util.ArrayList;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.layout.Region;
import javafx.stage.Screen;

/// A menu within a menu, which opens beside that one. JavaFX looks for its place before it has given it its look, and
/// from within the edges of the other menu: it would cover the words there where it opens to the left. Its first item
/// stands at the height of the one that opened it.
final class Submenu extends Menu {
    /// The lines around two menus that stand beside each other are one.
    private static final double LINE = 1;

    Submenu(String text) {
        super(text);
        setMnemonicParsing(false);
        setOnShown(shown -> moveBeside());
    }

    private void moveBeside() {
        var inner = getItems().getFirst().getParentPopup();
        var outer = getParentPopup();
        if (outer != null && inner != null && inner.isShowing()) {
            var there = bounds(inner);
            inner.setAnchorX(inner.getAnchorX() + left(bounds(outer), there.getWidth()) - there.getMinX());
            inner.setAnchorY(inner.getAnchorY() - content(inner).snappedTopInset());
        }
    }

    private static double left(Bounds outer, double width) {
        var screen = screen(outer);
        double right = outer.getMaxX() - LINE;
        return right + width <= screen.getMaxX() ? right : Math.max(screen.getMinX(), outer.getMinX() + LINE - width);
    }

    private static Rectangle2D screen(Bounds menu) {
        var screens = new ArrayList<>(
                Screen.getScreensForRectangle(menu.getMinX(), menu.getMinY(), menu.getWidth(), menu.getHeight()));
        return (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds();
    }

    private static Bounds bounds(ContextMenu menu) {
        var content = content(menu);
        return content.localToScreen(content.getLayoutBounds());
    }

    private static Region content(ContextMenu menu) {
        return (Region) menu.getSkin().getNode();
    }
}
