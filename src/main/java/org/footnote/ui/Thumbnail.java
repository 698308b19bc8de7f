package org.footnote.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A story's picture on its card: as large as the style says, the middle of the picture filling it. Its room is there
/// before the picture is.
final class Thumbnail extends Region {
    private static final double ROUNDING = 10;

    private final ImageView view = new ImageView();
    private final Rectangle frame = new Rectangle();
    private String address = "";

    Thumbnail() {
        getStyleClass().add("thumbnail");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        frame.setArcWidth(ROUNDING);
        frame.setArcHeight(ROUNDING);
        setClip(frame);
        view.setSmooth(true);
        getChildren().add(view);
    }

    /// Shows the picture of an address, if it is stored; the cell may show another by the time it is decoded.
    void show(String wanted, SmallPictures pictures) {
        boolean shown = pictures.hasThumbnail(wanted);
        setVisible(shown);
        setManaged(shown);
        if (!wanted.equals(address) || !shown) {
            address = wanted;
            view.setImage(null);
        }
        if (shown && view.getImage() == null) {
            pictures.thumbnail(wanted, image -> {
                if (wanted.equals(address)) {
                    view.setImage(image);
                    requestLayout();
                }
            });
        }
    }

    @Override
    protected void layoutChildren() {
        frame.setWidth(getWidth());
        frame.setHeight(getHeight());
        var image = view.getImage();
        if (image != null && getHeight() > 0) {
            view.setViewport(middle(image, getWidth() / getHeight()));
            view.setFitWidth(getWidth());
            view.setFitHeight(getHeight());
        }
    }

    /// The largest part of a picture that has a shape: in the middle, or at the top of a tall one, where faces are.
    private static Rectangle2D middle(Image image, double shape) {
        double width = Math.min(image.getWidth(), image.getHeight() * shape);
        double height = width / shape;
        return new Rectangle2D((image.getWidth() - width) / 2, (image.getHeight() - height) / 3, width, height);
    }
}
