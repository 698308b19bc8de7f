package org.footnote.text;

/// A word, a number or a currency or percent sign of a text. Get them from [Tokens].
///
/// @param start first UTF-16 unit, inclusive
/// @param end last UTF-16 unit, exclusive
/// @param text as written
/// @param lower in lower case
/// @param stem see [Stems]; the number itself for numbers
/// @param kind what it is
public record Token(int start, int end, String text, String lower, String stem, Kind kind) {
    /// What is no pronoun when it stands in capitals.
    static final String COUNTRY = "US";

    /// What a token is.
    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    /// Whether it is a word.
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /// Whether it is written in digits.
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /// Whether it is a word that begins with a capital.
    public boolean isCapital() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    /// Whether it is a word that says something: no function word, no single letter, no number. "US" is a
    /// name and no pronoun.
    public boolean isContent() {
        return isWord() && lower.length() > 1 && (!Stems.isFunctionWord(lower) || COUNTRY.equals(text));
    }

    /// Whether it is a word that says something, or a number.
    public boolean isContentOrNumber() {
        return isContent() || isNumber();
    }
}
