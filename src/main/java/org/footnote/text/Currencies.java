package org.footnote.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Reads the currency before a number: "$5", "US$5", "$US5", "A$5", "EUR 5". Immutable.
final class Currencies {
    /// A currency.
    ///
    /// @param code of ISO 4217; [#OTHER_DOLLAR] where only this is known
    /// @param first index of its first token
    record Currency(String code, int first) {}

    /// Who writes "$US" for American dollars means others by "$".
    private static final String OTHER_DOLLAR = "$";

    private static final Map<String, String> SIGNS = Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₹", "INR");

    /// What letters at a dollar sign make of it.
    private static final Map<String, String> DOLLARS = Map.ofEntries(
            Map.entry("US", "USD"),
            Map.entry("U.S", "USD"),
            Map.entry("A", "AUD"),
            Map.entry("AU", "AUD"),
            Map.entry("C", "CAD"),
            Map.entry("CA", "CAD"),
            Map.entry("NZ", "NZD"),
            Map.entry("HK", "HKD"),
            Map.entry("S", "SGD"),
            Map.entry("NT", "TWD"),
            Map.entry("R", "BRL"));

    private static final Set<String> CODES =
            Set.of("USD", "EUR", "GBP", "JPY", "CNY", "KRW", "INR", "CHF", "NOK", "SEK", "DKK");

    private static final Map<String, String> SHORT_NAMES = Map.of("Rs", "INR", "RMB", "CNY");

    private final TokenRow tokens;
    private final String dollar;

    Currencies(TokenRow tokens) {
        this.tokens = tokens;
        dollar = IntStream.range(1, tokens.size()).anyMatch(this::isBehindDollar) ? OTHER_DOLLAR : "USD";
    }

    /// The currency right before a number that begins at a token.
    Optional<Currency> before(int index) {
        var sign = tokens.text(index - 1);
        if (sign.equals("$")) {
            return Optional.of(dollarAt(index - 1));
        }
        if (SIGNS.containsKey(sign)) {
            return Optional.of(new Currency(SIGNS.get(sign), index - 1));
        }
        if (isBehindDollar(index - 1) && tokens.touchesNext(index - 1)) {
            return Optional.of(new Currency(DOLLARS.getOrDefault(sign, dollar), index - 2));
        }
        var code = SHORT_NAMES.getOrDefault(sign, sign);
        return CODES.contains(code) ? Optional.of(new Currency(code, index - 1)) : Optional.empty();
    }

    private Currency dollarAt(int sign) {
        var country = tokens.text(sign - 1);
        var named = DOLLARS.get(country);
        return named != null && (tokens.touchesNext(sign - 1) || country.equals(Token.COUNTRY))
                ? new Currency(named, sign - 1)
                : new Currency(dollar, sign);
    }

    /// Whether a token is the "US" of "$US".
    private boolean isBehindDollar(int index) {
        return DOLLARS.containsKey(tokens.text(index))
                && tokens.text(index - 1).equals("$")
                && tokens.touchesNext(index - 1);
    }
}
