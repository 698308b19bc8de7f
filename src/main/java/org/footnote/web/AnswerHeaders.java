package org.footnote.web;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footnote.model.Validators;

/// What the headers of an answer say about asking again.
final class AnswerHeaders {
    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private final HttpHeaders headers;
    private final Instant now;

    AnswerHeaders(HttpHeaders headers, Instant now) {
        this.headers = headers;
        this.now = now;
    }

    String value(String name) {
        return headers.firstValue(name).orElse("");
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

    Freshness freshness() {
        var maxAge = MAX_AGE.matcher(String.join(",", headers.allValues("Cache-Control")));
        var expires = date("Expires").map(end -> Duration.between(date("Date").orElse(now), end));
        return new Freshness(
                maxAge.find() ? Duration.ofSeconds(Long.parseLong(maxAge.group(1))) : Duration.ZERO,
                expires.filter(Duration::isPositive).orElse(Duration.ZERO));
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
        try {
            var text = value(name).strip().replace("UTC", "GMT");
            return Optional.of(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
