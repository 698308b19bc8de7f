package org.footnote.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.footnote.model.Citation;
import org.footnote.model.Source;
import org.jspecify.annotations.Nullable;

/// Opens originals in the reader's browser, at the passage by a text fragment where there is one; where there is no
/// browser, offers their address to be copied.
final class Originals {
    private static final String MAIL = "mailto:";
    private static final int WORDS_AT_EITHER_END = 5;

    private final Outside outside;
    private final Background background;
    private final ToastModel toast;

    Originals(Outside outside, Background background, ToastModel toast) {
        this.outside = outside;
        this.background = background;
        this.toast = toast;
    }

    void open(Source source, @Nullable Citation citation) {
        open(address(source, citation));
    }

    /// Opens a page, or a letter to an address of mail; nothing else is handed to the system.
    void open(String address) {
        if (isPageOrMail(address)) {
            background.work(() -> outside.browse(address), taken -> sayWhether(taken, address));
        }
    }

    static boolean isPageOrMail(String address) {
        return address.startsWith("http://") || address.startsWith("https://") || address.startsWith(MAIL);
    }

    private void sayWhether(boolean taken, String address) {
        if (taken) {
            return;
        }
        if (address.startsWith(MAIL)) {
            toast.say("toast.nomail");
        } else {
            toast.suggest("toast.nobrowser", "toast.copyaddress", () -> copy(address));
        }
    }

    private void copy(String address) {
        var content = new ClipboardContent();
        content.putString(address);
        Clipboard.getSystemClipboard().setContent(content);
        toast.say("toast.link");
    }

    static String address(Source source, @Nullable Citation citation) {
        if (citation == null || citation.passage() == null || source.address().contains("#")) {
            return source.address();
        }
        var passage = citation.passage().quote().strip();
        return source.address() + "#:~:text=" + fragment(passage.split("\\s+", -1), passage);
    }

    private static String fragment(String[] spoken, String passage) {
        if (spoken.length <= 2 * WORDS_AT_EITHER_END) {
            return encode(passage);
        }
        var start = String.join(" ", Arrays.copyOfRange(spoken, 0, WORDS_AT_EITHER_END));
        var end = String.join(" ", Arrays.copyOfRange(spoken, spoken.length - WORDS_AT_EITHER_END, spoken.length));
        return encode(start) + "," + encode(end);
    }

    /// Percent-encodes also the characters that have a meaning in a text directive: `-`, `,` and `&`.
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
