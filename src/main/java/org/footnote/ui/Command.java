package org.footnote.ui;

import java.util.function.BooleanSupplier;

/// Something the reader can do, with its key: what the keys, the palette, the overlay and the menus are made of.
///
/// @param id stable name, also the end of its words' key
/// @param name as shown
/// @param key the key as shown, or several with [#OR] between them, "" if it has none
/// @param isPossible whether there is something for it to act on now
/// @param run does it, on the FX thread
record Command(String id, String name, String key, BooleanSupplier isPossible, Runnable run) {
    /// Between two keys of which each does it.
    static final String OR = "  ";

    void runIfPossible() {
        if (isPossible.getAsBoolean()) {
            run.run();
        }
    }

    String nameAndKey() {
        return key.isEmpty() ? name : name + "  " + key;
    }
}
