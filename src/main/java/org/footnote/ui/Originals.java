package org.footnote.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.footnote.model.Citation;
import org.footnote.model.Source;
import org.jspecify.annotations.Nullable;

/// Opens originals in the reader's browser, at the passage by a text fragment where there is one.
final class Originals {
    private static final int WORDS_AT_EITHER_END = 5;

    private final Consumer<String> browser;

    /// @param browser shows an address outside the program
    Originals(Consumer<String> browser) {
        this.browser = browser;
    }

    void open(Source source, @Nullable Citation citation) {
        if (!source.address().isEmpty()) {
            browser.accept(address(source, citation));
        }
    }

    void open(String address) {
        if (address.startsWith("http://") || address.startsWith("https://") || address.startsWith("mailto:")) {
            browser.accept(address);
        }
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
        var start = String.join(" ", java.util.Arrays.copyOfRange(spoken, 0, WORDS_AT_EITHER_END));
        var end = String.join(
                " ", java.util.Arrays.copyOfRange(spoken, spoken.length - WORDS_AT_EITHER_END, spoken.length));
        return encode(start) + "," + encode(end);
    }

    /// Percent-encodes also the characters that have a meaning in a text directive: `-`, `,` and `&`.
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
