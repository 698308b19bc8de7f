package org.footnote.feed;

import java.util.List;
import java.util.regex.Pattern;
import org.footnote.text.Letters;

/// The text of a date, made plainer step by step until one set of patterns reads it: no case, accents or comments, and
/// one kind of hyphens and digits, the clock written with colons, as in `14h30`, `14.30 Uhr`, `14時30分` or
/// `20250603093921`.
final class DateText {
    private static final String YEAR_AND_HOUR =
            "(\\d{4}(?:-\\d{2}-\\d{2})?,? (?:\\p{L}{1,4} ){0,2}\\d{1,2})\\.(\\d{2})";
    private static final List<Step> STEPS = List.of(
            step("[\u2010-\u2015\u2212]", "-"),
            step("\\(.*?\\)", " "),
            step("\\b([ap])\\.\\s?m\\b\\.?", "$1m"),
            step("오전\\s*(\\d{1,2}:\\d{2}(?::\\d{2})?)", "$1 am"),
            step("오후\\s*(\\d{1,2}:\\d{2}(?::\\d{2})?)", "$1 pm"),
            step("(\\d)\\s*[년年]\\s*(\\d+)\\s*[월月]\\s*(\\d+)\\s*[일日]", "$1-$2-$3 "),
            step("(\\d{1,2}),? (?:(\\d{1,2})[월月]|thang (\\d{1,2})),? (\\d{4})", "$4-$2$3-$1"),
            step("(\\d)\\s*[시時]\\s*(\\d+)\\s*[분分]\\s*(\\d+)\\s*[초秒]", "$1:$2:$3"),
            step("(\\d)\\s*[시時]\\s*(\\d+)\\s*[분分]", "$1:$2"),
            step("^(\\d{4})\\. (\\d{1,2})\\. (\\d{1,2})\\.?(?!\\d)", "$1-$2-$3"),
            step("(?<=\\p{L})\\.", " "),
            step("\\s+", " "),
            step("\\b(\\d{1,2}) ?h ?(\\d{2})\\b", "$1:$2"),
            step("^(\\d{8})(\\d{6})$", "$1t$2"),
            step("^(\\d{4}-\\d{2}-\\d{2}t\\d{2})(?=[z+-]|$)", "$1:00"),
            step(YEAR_AND_HOUR + "\\.(\\d{2})(?![.:\\d])", "$1:$2:$3"),
            step(YEAR_AND_HOUR + "(?![.:\\d])", "$1:$2"));

    private DateText() {}

    /// Where a form is met, and what is written for it.
    private record Step(Pattern form, String written) {}

    private static Step step(String form, String written) {
        return new Step(Pattern.compile(form), written);
    }

    static String plain(String text) {
        var plain = digits(Letters.plain(text));
        for (var step : STEPS) {
            plain = step.form().matcher(plain).replaceAll(step.written());
        }
        return plain.strip();
    }

    /// Arabic, Persian and Indian digits as those of ASCII.
    private static String digits(String text) {
        var digits = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '9' && Character.isDigit(c)) {
                digits.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return digits.toString();
    }
}
