package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void giveBack() {
        Locale.setDefault(before);
    }

    @Test
    void whatTheControlsSayThemselvesFollowsTheChoice() {
        Locale.setDefault(Locale.FRANCE);
        assertEquals(Locale.GERMAN, Language.of("de"));
        assertEquals(Locale.GERMAN, Locale.getDefault());
    }

    @Test
    void isTheSystemsWhereNoneIsChosen() {
        Locale.setDefault(Locale.FRANCE);
        assertEquals(Locale.FRANCE, Language.of(""));
    }
}
