package org.footnote.cli;

import org.footnote.app.Footnote;
import org.footnote.app.FrontDoor;

/// A computer without a display.
final class NoWindow implements Window {
    @Override
    public boolean isPossible() {
        return false;
    }

    @Override
    public void show(Footnote footnote, FrontDoor door) {
        throw new IllegalStateException("There is no display");
    }
}
