package org.footnote.ui;

import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Stands on a page for one of many nodes, which it holds only while it is in view. For each frame, the text control
/// takes a hundred paragraphs before and behind those in view out of the scene and in again, which costs nothing but
/// the styles of all their nodes: a place without any, of a height that is known, is cheap. FX thread only.
final class LightBlock extends Region {
    private final Supplier<? extends Region> maker;
    private @Nullable Region node;
    private double knownFor = -1;
    private double knownHeight;

    /// @param maker makes the node, whose height depends on its width alone
    LightBlock(Supplier<? extends Region> maker) {
        this.maker = maker;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (knownFor != width) {
            boolean held = isHeld();
            var measured = hold();
            measured.applyCss();
            knownHeight = snapSizeY(measured.prefHeight(width));
            measured.resize(width, knownHeight);
            measured.layout();
            knownHeight = snapSizeY(measured.prefHeight(width));
            knownFor = width;
            if (!held) {
                getChildren().clear();
            }
        }
        return knownHeight;
    }

    @Override
    protected void layoutChildren() {
        if (node != null && isHeld()) {
            node.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    /// Holds its node if it is in the scene, as those in view are after a layout, and lets it go otherwise.
    void update() {
        boolean inView = getScene() != null;
        if (inView && !isHeld()) {
            hold().applyCss();
            layoutChildren();
            hold().layout();
        } else if (!inView && isHeld()) {
            getChildren().clear();
        }
    }

    private boolean isHeld() {
        return !getChildren().isEmpty();
    }

    /// The node is laid out here: its coming and going is nothing for the text control to lay out anew for.
    private Region hold() {
        var held = node;
        if (held == null) {
            held = maker.get();
            held.setManaged(false);
            node = held;
        }
        if (!isHeld()) {
            getChildren().add(held);
        }
        return held;
    }
}
