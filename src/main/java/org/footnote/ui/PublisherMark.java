package org.footnote.ui;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;

/// A publisher's icon where it was asked for and is stored, or its initials on a colour that is always the same for
/// that publisher.
final class PublisherMark extends Label {
    private static final int COLOURS = 8;
    private static final double SHARE = 0.78;
    private static final double ROUNDNESS = 0.6;

    private final String publisher;
    private final SmallPictures pictures;
    private boolean asked;

    /// @param letters how many initials there is room for
    PublisherMark(String publisher, int letters, SmallPictures pictures) {
        super(initials(publisher, letters));
        this.publisher = publisher;
        this.pictures = pictures;
        getStyleClass().addAll("publisher-mark", "mark-" + Math.floorMod(publisher.hashCode(), COLOURS));
        setAccessibleText(publisher);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setTextOverrun(OverrunStyle.CLIP);
    }

    /// A mark that asks for its icon at once.
    static PublisherMark shown(String publisher, int letters, SmallPictures pictures) {
        var mark = new PublisherMark(publisher, letters, pictures);
        mark.askForIcon();
        return mark;
    }

    /// Shows the icon once it is read, if it is stored by now; it takes the room of the initials.
    void askForIcon() {
        if (!asked) {
            asked = pictures.icon(publisher, this::show);
        }
    }

    private void show(Image icon) {
        var view = new ImageView(icon);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(widthProperty().multiply(SHARE));
        view.fitHeightProperty().bind(heightProperty().multiply(SHARE));
        view.setClip(rounded(view));
        setGraphic(view);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("has-icon");
    }

    /// Round enough for an icon that fills its square to stay within a round mark.
    private static Rectangle rounded(ImageView view) {
        var corner = new Rectangle();
        corner.widthProperty().bind(view.fitWidthProperty());
        corner.heightProperty().bind(view.fitHeightProperty());
        corner.arcWidthProperty().bind(view.fitWidthProperty().multiply(ROUNDNESS));
        corner.arcHeightProperty().bind(view.fitHeightProperty().multiply(ROUNDNESS));
        return corner;
    }

    static String initials(String publisher, int letters) {
        var words = publisher.strip().split("[\\s\\-_.]+", -1);
        var initials = new StringBuilder();
        for (var word : words) {
            if (!word.isEmpty() && initials.length() < letters) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
