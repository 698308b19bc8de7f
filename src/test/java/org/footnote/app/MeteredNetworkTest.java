package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeteredNetworkTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, u 1, true",
        "Linux, u 2, false",
        "Linux, u 3, true",
        "Linux, u 0, false",
        "Linux, nonsense, false",
        "Windows 11, Fixed, true",
        "Windows 11, Variable, true",
        "Windows 11, Unrestricted, false",
        "Mac OS X, u 1, false"
    })
    void understandsWhatTheSystemSays(String system, String answer, boolean metered) {
        assertEquals(metered, new MeteredNetwork(system, command -> Optional.of(answer)).isMetered());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eflags=41004080<TXSTART,NOAUTOIPV6LL,EXPENSIVE,ECN_ENABLE> | xflags=4<NOAUTONX> | true",
                "eflags=41000080<TXSTART,ECN_ENABLE> | xflags=204<NOAUTONX,CONSTRAINED> | true",
                "eflags=41000080<TXSTART,ECN_ENABLE> | xflags=4<NOAUTONX> | false",
                "status: EXPENSIVE | xflags=4<NOAUTONX> | false"
            })
    void readsTheMarksOfTheWayOutOnMacOs(String first, String second, boolean metered) {
        Function<List<String>, Optional<String>> command = words -> switch (words.getLast()) {
            case "default" ->
                Optional.of("route to: default\n    gateway: 10.0.0.1\n  interface: en0\n      flags: <UP>");
            case "en0" -> Optional.of("en0: flags=8863<UP> mtu 1500 index 14\n\t" + first + "\n\t" + second);
            default -> Optional.empty();
        };
        assertEquals(metered, new MeteredNetwork("Mac OS X", command).isMetered());
    }

    @Test
    void isNotMeteredWhereNobodyCanSay() {
        assertFalse(new MeteredNetwork("Mac OS X", command -> Optional.empty()).isMetered());
        assertFalse(new MeteredNetwork("Linux", command -> Optional.empty()).isMetered());
        assertFalse(new MeteredNetwork("Windows 11", command -> Optional.empty()).isMetered());
    }

    @Test
    void commandThatIsNotThereAnswersNothing() {
        assertEquals(Optional.empty(), SystemCommand.answer(List.of("no-such-program-of-footnote")));
    }

    @Test
    void commandAnswersWhatItPrints() {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var answer = SystemCommand.answer(List.of(java, "--version"));
        for (int tries = 0; answer.isEmpty() && tries < 20; tries++) {
            answer = SystemCommand.answer(List.of(java, "--version"));
        }
        assertEquals(Optional.of(true), answer.map(text -> text.contains("25")));
        assertEquals(Optional.empty(), SystemCommand.answer(List.of(java, "--no-such-option")));
    }
}
