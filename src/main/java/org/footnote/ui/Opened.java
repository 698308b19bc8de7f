package org.footnote.ui;

import javafx.event.Event;
import javafx.event.EventType;

/// The reader has opened something on a page: its target, a region that has become larger.
final class Opened extends Event {
    static final EventType<Opened> TYPE = new EventType<>(Event.ANY, "OPENED");

    private static final long serialVersionUID = 1;

    Opened() {
        super(TYPE);
    }
}
