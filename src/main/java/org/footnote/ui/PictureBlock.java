package org.footnote.ui;

import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.footnote.model.Block;

/// A stored picture with its caption, no wider than the column; where it is not stored, its words.
final class PictureBlock extends VBox {
    PictureBlock(Block.Image image, SourcePage.Pictures pictures, Words words) {
        getStyleClass().add("picture");
        setFillWidth(true);
        var found = pictures.find(image.address());
        if (found.isPresent()) {
            var view = new ImageView(found.get());
            view.setPreserveRatio(true);
            view.setAccessibleText(image.alt().isEmpty() ? image.caption() : image.alt());
            var frame = new Frame(view);
            getChildren().add(frame);
        } else {
            var missing = new ArticleLabel(
                    image.alt().isEmpty() ? words.text("picture.missing") : words.text("picture.alt", image.alt()),
                    "picture-missing");
            missing.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(missing);
        }
        if (!image.caption().isEmpty()) {
            getChildren().add(new ArticleLabel(image.caption(), "caption"));
        }
    }

    /// Keeps a picture at its own size or the width of the column, whichever is smaller.
    private static final class Frame extends StackPane {
        private final ImageView view;

        Frame(ImageView view) {
            super(view);
            this.view = view;
            setMinWidth(0);
            setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        }

        @Override
        public javafx.geometry.Orientation getContentBias() {
            return javafx.geometry.Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefWidth(double height) {
            return 10;
        }

        @Override
        protected double computePrefHeight(double width) {
            var image = view.getImage();
            double shown = width <= 0 ? image.getWidth() : Math.min(width, image.getWidth());
            return image.getWidth() <= 0 ? Region.USE_COMPUTED_SIZE : image.getHeight() * shown / image.getWidth();
        }

        @Override
        protected void layoutChildren() {
            view.setFitWidth(Math.min(getWidth(), view.getImage().getWidth()));
            super.layoutChildren();
        }
    }
}
