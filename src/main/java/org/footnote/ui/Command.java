package org.footnote.ui;

/// Something the reader can do, with its key: what the keys, the palette, the overlay and the menus are made of.
///
/// @param id stable name, also the end of its words' key
/// @param name as shown
/// @param key the key as shown, "" if it has none
/// @param run does it, on the FX thread
record Command(String id, String name, String key, Runnable run) {
    String nameAndKey() {
        return key.isEmpty() ? name : name + "  " + key;
    }
}
