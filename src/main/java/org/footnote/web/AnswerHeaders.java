package org.footnote.web;

import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footnote.model.Validators;

/// What the headers of an answer say about asking again.
final class AnswerHeaders {
    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    /// The three forms that a recipient has to know (RFC 9110 5.6.7). The second has a year of two digits, that of an
    /// answer which is out of date already more often than not.
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            new DateTimeFormatterBuilder()
                    .appendPattern("EEEE, dd-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC),
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss uuuu", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC));

    private final HttpHeaders headers;
    private final Instant now;

    AnswerHeaders(HttpHeaders headers, Instant now) {
        this.headers = headers;
        this.now = now;
    }

    String value(String name) {
        return headers.firstValue(name).orElse("");
    }

    /// An address, "" if there is none. Headers are handed over as Latin-1, but servers write UTF-8 in them as
    /// well, and browsers read both.
    String address(String name) {
        var latin = value(name);
        try {
            var bytes = ByteBuffer.wrap(latin.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException isLatin) {
            return latin;
        }
    }

    /// All header fields of a name as one (RFC 9110 5.3), "" if there is none.
    String all(String name) {
        return String.join(", ", headers.allValues(name));
    }

    /// The one language of the document, "" where none or several are named.
    String language() {
        var value = value("Content-Language").strip();
        return LANGUAGE.matcher(value).matches() ? value : "";
    }

    /// The validators of a new document. None where the server takes them back: `Expires: 0`, or a Last-Modified in
    /// 2038, the end of 32-bit time, which some servers send for "never".
    Validators validators() {
        var etag = value("ETag");
        var modified = value("Last-Modified");
        var none = etag.isEmpty() && modified.isEmpty();
        var revoked = value("Expires").strip().equals("0") || modified.contains(" 2038 ");
        return none || revoked ? Validators.NONE : new Validators(etag, modified, now);
    }

    /// The validators after a 304: what the server sent with it replaces what was sent to it.
    Validators validatorsAfter(Validators sent) {
        var fresh = validators();
        if (fresh.isEmpty()) {
            return sent;
        }
        return new Validators(
                fresh.etag().isEmpty() ? sent.etag() : fresh.etag(),
                fresh.lastModified().isEmpty() ? sent.lastModified() : fresh.lastModified(),
                sent.since());
    }

    /// How long the answer stays good from now on: what has passed while caches on the way held it is over
    /// (RFC 9111 4.2), and where there is a max-age Expires says nothing (5.3).
    Freshness freshness() {
        var maxAge = MAX_AGE.matcher(String.join(",", headers.allValues("Cache-Control")));
        if (maxAge.find()) {
            return new Freshness(left(Duration.ofSeconds(Long.parseLong(maxAge.group(1)))), Duration.ZERO);
        }
        var expires = date("Expires").map(end -> Duration.between(date("Date").orElse(now), end));
        return new Freshness(Duration.ZERO, left(expires.orElse(Duration.ZERO)));
    }

    private Duration left(Duration lifetime) {
        var age = value("Age").strip();
        var left = lifetime.minusSeconds(SECONDS.matcher(age).matches() ? Long.parseLong(age) : 0);
        return left.isPositive() ? left : Duration.ZERO;
    }

    /// When the server may be asked again (RFC 9110 10.2.3), after a pause of the given length if it does not say.
    Instant retryAfter(Duration pause) {
        var value = value("Retry-After").strip();
        var end = SECONDS.matcher(value).matches()
                ? Optional.of(now.plusSeconds(Long.parseLong(value)))
                : date("Retry-After");
        return end.filter(now::isBefore).orElse(now.plus(pause));
    }

    private Optional<Instant> date(String name) {
        var text = value(name).strip().replace("UTC", "GMT");
        return DATES.stream().flatMap(form -> date(text, form).stream()).findFirst();
    }

    private static Optional<Instant> date(String text, DateTimeFormatter form) {
        try {
            return Optional.of(form.parse(text, Instant::from));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
