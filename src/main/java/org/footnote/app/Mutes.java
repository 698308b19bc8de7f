package org.footnote.app;

import java.time.Clock;
import org.footnote.library.Library;
import org.footnote.model.MuteRule;

/// What the reader does not want to see. Blocking, for any thread but the window's; the snapshot follows at once.
public final class Mutes {
    private final Library library;
    private final Presentation presentation;
    private final Screen screen;
    private final Clock clock;

    Mutes(Library library, Presentation presentation, Screen screen, Clock clock) {
        this.library = library;
        this.presentation = presentation;
        this.screen = screen;
        this.clock = clock;
    }

    /// Hides what matches from now on.
    public Undo mute(MuteRule.Kind kind, String pattern) {
        var until = kind == MuteRule.Kind.STORY ? clock.instant() : null;
        var rule = library.shelves().keepMuteRule(new MuteRule(0, kind, pattern.strip(), until));
        screen.change(presentation::again);
        return () -> remove(rule);
    }

    /// Shows again what a rule hid.
    public Undo unmute(MuteRule rule) {
        remove(rule);
        return () -> {
            library.shelves().keepMuteRule(rule);
            screen.change(presentation::again);
        };
    }

    private void remove(MuteRule rule) {
        library.shelves().removeMuteRule(rule.id());
        screen.change(presentation::again);
    }
}
