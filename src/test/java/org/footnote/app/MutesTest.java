package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import org.footnote.model.MuteRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutesTest {
    @TempDir
    private Path home;

    private Footnote footnote;

    @BeforeEach
    void open() {
        footnote = NewsServer.open(home);
    }

    @AfterEach
    void close() {
        footnote.close();
    }

    private List<String> muted() {
        return footnote.snapshot().mutes().stream().map(MuteRule::pattern).toList();
    }

    @Test
    void bothWaysCanBeTakenBack() {
        var muted = footnote.mutes().mute(MuteRule.Kind.PHRASE, " crypto ");
        assertEquals(List.of("crypto"), muted());
        var freed = footnote.mutes().unmute(footnote.snapshot().mutes().getFirst());
        assertEquals(List.of(), muted());
        freed.undo();
        assertEquals(List.of("crypto"), muted());
        muted.undo();
        assertEquals(List.of(), muted());
    }

    @Test
    void takingBackWhatWasMutedBeforeLeavesItMuted() {
        footnote.mutes().mute(MuteRule.Kind.STORY, "s-1");
        var before = footnote.snapshot().mutes();
        footnote.mutes().mute(MuteRule.Kind.STORY, "s-1").undo();
        assertEquals(before, footnote.snapshot().mutes());
    }

    @Test
    void onlyAStoryIsHiddenForTheTimeBeing() {
        footnote.mutes().mute(MuteRule.Kind.STORY, "s-1");
        assertNotNull(footnote.snapshot().mutes().getFirst().until());
        footnote.mutes().mute(MuteRule.Kind.PUBLISHER, "Daily Circuit");
        assertNull(footnote.snapshot().mutes().get(1).until());
    }

    @Test
    void whatIsMutedIsStillMutedTomorrow() {
        footnote.mutes().mute(MuteRule.Kind.PHRASE, "crypto");
        footnote.close();
        open();
        assertEquals(List.of("crypto"), muted());
    }
}
