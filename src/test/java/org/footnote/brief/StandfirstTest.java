package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.footnote.text.Tokens;
import org.junit.jupiter.api.Test;

class StandfirstTest {
    @Test
    void theOnlyLineOfAnArticleMayLackItsStop() {
        var line = "The bridge of Oulu is closed for three weeks, though nobody knows the reason";
        assertTrue(isStandfirst(line, "Bridge closed"));
        assertFalse(isStandfirst("A daily collection of bridges from all the towns of the north", "Bridge closed"));
        assertFalse(isStandfirst("The bridge of Oulu is closed for three weeks, though", "Bridge closed"));
        assertFalse(isStandfirst("The bridge of Oulu is closed for three weeks…", "Bridge closed"));
        assertFalse(isStandfirst("Bridge of Oulu is closed for weeks", "Bridge of Oulu is closed for weeks"));
        assertFalse(isStandfirst(line + " and forty more things of the town".repeat(4), "Bridge closed"));
        assertTrue(StoryFile.ofOutlets(line).sentences().getFirst().showable());
        assertFalse(StoryFile.ofOutlets("Osei is angry. " + line)
                .sentences()
                .getLast()
                .showable());
    }

    private static boolean isStandfirst(String line, String title) {
        return Standfirst.is(line, Tokens.of(line), title);
    }
}
