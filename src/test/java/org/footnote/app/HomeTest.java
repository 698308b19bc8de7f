package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Linux,      -,   -,     -,     /home/account/.local/share/footnote
            Linux,      -,   -,     /home/session, /home/session/.local/share/footnote
            Linux,      -,   /data, /home/session, /data/footnote
            Linux,      /mine, /data, /home/session, /mine
            Mac OS X,   -,   /data, /home/session, /home/account/Library/Application Support/Footnote
            Windows 11, -,   /data, /home/session, /home/account/AppData/Roaming/Footnote
            """)
    void isWhereTheSystemHasApplicationData(String system, String named, String data, String session, Path home) {
        var environment = new HashMap<String, String>();
        environment.put("FOOTNOTE_HOME", named);
        environment.put("XDG_DATA_HOME", data);
        environment.put("HOME", session);
        environment.values().removeIf(Objects::isNull);
        var properties = Map.of("os.name", system, "user.home", "/home/account");
        assertEquals(home, Home.standard(environment, properties::get));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no\0name", "für\0Zoë"})
    void saysThatNothingCanHaveSuchAName(String name) {
        var refused = assertThrows(FootnoteException.class, () -> Home.path(name));
        var said = String.valueOf(refused.getMessage());
        assertTrue(said.startsWith("No file or folder can be called \"" + name + "\" here."), said);
        assertEquals(name.contains("ü"), said.contains("LC_ALL"));
        assertThrows(FootnoteException.class, () -> Home.standard(Map.of("FOOTNOTE_HOME", name), key -> ""));
    }
}
