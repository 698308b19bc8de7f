package org.footnote.ui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells the reader of work that failed, in the toast. Made before the toast is, as the work is started by models.
final class FailureWords implements Consumer<Exception> {
    private final Desk desk;
    private final Words words;
    private @Nullable ToastModel toast;

    FailureWords(Desk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    void tell(ToastModel toast) {
        this.toast = toast;
    }

    @Override
    public void accept(Exception failure) {
        if (toast == null) {
            return;
        }
        if (failure instanceof UnkeptException unkept) {
            toast.say("toast.unkept", unkept.inWords(words), words.said(desk.inWords(unkept.why())));
        } else {
            toast.say("toast.failed", words.said(desk.inWords(failure)));
        }
    }
}
