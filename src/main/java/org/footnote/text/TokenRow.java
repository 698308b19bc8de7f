package org.footnote.text;

import java.util.List;

/// The tokens of a sentence, asked by their place in it; beyond its ends there are none. Immutable.
record TokenRow(List<Token> tokens) {
    TokenRow {
        tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    /// The token in lower case, "" beyond the ends.
    String lower(int index) {
        return isWithin(index) ? tokens.get(index).lower() : "";
    }

    /// The token as written, "" beyond the ends.
    String text(int index) {
        return isWithin(index) ? tokens.get(index).text() : "";
    }

    /// Whether nothing stands between a token and the next.
    boolean touchesNext(int index) {
        return isWithin(index)
                && isWithin(index + 1)
                && tokens.get(index).end() == tokens.get(index + 1).start();
    }

    private boolean isWithin(int index) {
        return index >= 0 && index < tokens.size();
    }
}
