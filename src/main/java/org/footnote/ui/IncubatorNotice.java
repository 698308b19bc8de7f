package org.footnote.ui;

import java.io.PrintStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// JavaFX prints on standard error, when its text control is first used, that the two modules it stands in may still
/// change. That is for whoever builds with them; a reader can do nothing about it, and JavaFX has no
/// switch for it. Everything else that is printed meanwhile gets through.
final class IncubatorNotice {
    private static final String NOTICE = "WARNING: Using incubator modules: jfx.incubator.";

    private IncubatorNotice() {}

    /// Makes something without the notice. FX thread only.
    static <T> T without(Supplier<T> make) {
        var usual = System.err;
        System.setErr(new PrintStream(usual, true) {
            @Override
            public void println(@Nullable String line) {
                if (line == null || !line.startsWith(NOTICE)) {
                    super.println(line);
                }
            }
        });
        try {
            return make.get();
        } finally {
            System.setErr(usual);
        }
    }
}
