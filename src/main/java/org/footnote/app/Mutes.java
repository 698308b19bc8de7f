package org.footnote.app;

import java.time.Clock;
import java.util.Optional;
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
        var wanted = new MuteRule(0, kind, pattern.strip(), kind == MuteRule.Kind.STORY ? clock.instant() : null);
        var before = kept(wanted);
        keep(wanted);
        return () -> before.ifPresentOrElse(this::keep, () -> remove(wanted));
    }

    /// Shows again what a rule hid.
    public Undo unmute(MuteRule rule) {
        remove(rule);
        return () -> keep(rule);
    }

    private void keep(MuteRule rule) {
        library.shelves().keepMuteRule(rule);
        screen.change(presentation::again);
    }

    private void remove(MuteRule rule) {
        kept(rule).map(MuteRule::id).ifPresent(library.shelves()::removeMuteRule);
        screen.change(presentation::again);
    }

    /// The rule of the same kind and pattern: a rule that was brought back has another number than before.
    private Optional<MuteRule> kept(MuteRule rule) {
        return library.shelves().muteRules().stream()
                .filter(one -> one.kind() == rule.kind() && one.pattern().equals(rule.pattern()))
                .findFirst();
    }
}
