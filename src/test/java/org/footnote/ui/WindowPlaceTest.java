package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(0, 24, 1366, 744);

    @Test
    void aNewWindowStandsWithinTheScreenWithItsTitleBar() {
        assertEquals(SCREEN, WindowPlace.centred(1440, 900, SCREEN));
        assertEquals(new Rectangle2D(283, 96, 800, 600), WindowPlace.centred(800, 600, SCREEN));
    }

    @ParameterizedTest
    @CsvSource({"100, 60, 60", "100, -8, 24", "-300, 700, 700", "100, 760, 720"})
    void aWindowComesBackWhereItsTitleBarCanBeReached(double x, double y, double shown) {
        var place = WindowPlace.reachable(new Rectangle2D(x, y, 900, 700), SCREEN);
        assertEquals(new Rectangle2D(x, shown, 900, 700), place);
    }
}
