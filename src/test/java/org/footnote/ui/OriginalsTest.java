package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalsTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://harbor.example/ferry", "http://harbor.example/", "mailto:desk@harbor.example"})
    void handsPagesAndMailToTheSystem(String address) {
        assertTrue(Originals.isPageOrMail(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file:///etc/passwd", "javascript:alert(1)", "--version", "/bin/sh"})
    void handsNothingElseToIt(String address) {
        assertFalse(Originals.isPageOrMail(address));
    }
}
