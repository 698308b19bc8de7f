package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesktopNoticeTest {
    private static final String NASTY = "'; rm -rf $HOME; \"`id`\" --help";

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Mac OS X"})
    void newsroomsWordsAreArgumentsOfTheirOwn(String system) {
        var notice = DesktopNotice.of(system, "--title", NASTY);
        var words = notice.words();
        assertEquals(List.of("--", "--title", NASTY), words.subList(words.size() - 3, words.size()));
    }

    @Test
    void newsroomsWordsAreNoPartOfAScript() {
        var notice = DesktopNotice.of("Windows 11", "Footnote", NASTY);
        assertFalse(String.join(" ", notice.words()).contains("rm -rf"));
        assertTrue(notice.environment().containsValue(NASTY));
    }
}
