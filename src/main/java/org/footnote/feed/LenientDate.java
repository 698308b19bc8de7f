package org.footnote.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The dates of feeds that keep to no standard: the time of day is found first, what stands before it (and a year
/// behind it) is the date, what stands behind it is the zone. The first form that fits decides; if its numbers are
/// impossible the date is unreadable.
final class LenientDate {
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?|(\\d{10})\\d{3}");
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:])(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,]\\d+)?)?(?![\\d:])\\s*([ap]m)?(?=(?:z|utc?|gmt|[ecmp][sd]t|(?:ce|ee|we|me)s?t)\\b|[^a-z]|$)|"
                    + "(?<=\\d{4}t)(\\d{2})(\\d{2})(\\d{2})?(?:[.,]\\d+)?(?!\\d)");
    private static final Pattern OFFSET = Pattern.compile("([+-])\\s?(\\d{1,2})(?::?(\\d{2}))?\\b");
    private static final Pattern REGION = Pattern.compile("[a-z_]+/[a-z_/]+");
    private static final Pattern YEAR_BEHIND = Pattern.compile("(?<![\\d:+-])(\\d{4})$");

    private LenientDate() {}

    /// @throws DateTimeException if there is no such day or time
    static @Nullable Instant read(String text, String language) {
        var epoch = EPOCH.matcher(text);
        if (epoch.matches()) {
            return Instant.ofEpochSecond(Long.parseLong(epoch.group(epoch.group(1) == null ? 2 : 1)));
        }
        var plain = DateText.plain(text);
        var time = TIME.matcher(plain);
        if (!time.find()) {
            return plain.indexOf(':') < 0 ? midnight(plain, language) : null;
        }
        var before = plain.substring(0, time.start())
                .replaceFirst("(?<=\\d)t\\s*$", " ")
                .strip();
        var behind = plain.substring(time.end()).strip();
        if (behind.indexOf(':') >= 0 && !OFFSET.matcher(behind).find()) {
            return null;
        }
        var year = YEAR_BEHIND.matcher(behind);
        if (!LenientDay.isWhole(before) && year.find()) {
            before += " " + year.group(1);
            behind = behind.substring(0, year.start()).strip();
        }
        boolean korean = text.chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
        var day = LenientDay.read(before, language);
        return day == null ? null : instant(day, time.toMatchResult(), behind.isEmpty() && korean ? "kst" : behind);
    }

    private static @Nullable Instant midnight(String plain, String language) {
        var day = LenientDay.read(plain.replaceFirst("\\s*\\b(?:gmt|utc|z)$", ""), language);
        return day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(LocalDate day, MatchResult time, String zone) {
        boolean compact = time.group(1) == null;
        int hour = Integer.parseInt(time.group(compact ? 5 : 1));
        int minute = Integer.parseInt(time.group(compact ? 6 : 2));
        var seconds = time.group(compact ? 7 : 3);
        var half = compact ? null : time.group(4);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                half = null;
            } else {
                hour = hour % 12 + (half.equals("pm") ? 12 : 0);
            }
        }
        var local = FeedDates.at(day, hour, minute, seconds == null ? 0 : Integer.parseInt(seconds), 0);
        var minutes = offset(zone, local);
        return minutes == null ? null : local.minusSeconds(minutes * 60L);
    }

    /// Minutes east of Greenwich, null if the zone cannot be read. Unknown names mean UTC (RFC 5322, 4.3).
    private static @Nullable Integer offset(String zone, Instant local) {
        var offset = OFFSET.matcher(zone);
        if (offset.find()) {
            int hours = Integer.parseInt(offset.group(2));
            int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
            boolean possible = hours < 24 && minutes < 60;
            return possible ? Integer.valueOf((offset.group(1).equals("-") ? -1 : 1) * (hours * 60 + minutes)) : null;
        }
        var region = REGION.matcher(zone);
        if (region.find()) {
            return region(region.group(), local);
        }
        var name = zone.replaceFirst("^[^a-z]+", "").replaceFirst("[^a-z].*$", "");
        if (!ZoneNames.region(name).isEmpty()) {
            return ofRegion(ZoneId.of(ZoneNames.region(name)), local);
        }
        boolean broken = zone.startsWith("+") || (zone.startsWith("-") && zone.length() > 1 && zone.charAt(1) != ' ');
        return broken ? null : ZoneNames.zone(name).orElse(0);
    }

    private static @Nullable Integer region(String name, Instant local) {
        for (var known : ZoneId.getAvailableZoneIds()) {
            if (known.equalsIgnoreCase(name)) {
                return ofRegion(ZoneId.of(known), local);
            }
        }
        return null;
    }

    private static int ofRegion(ZoneId region, Instant local) {
        var clock = local.atOffset(ZoneOffset.UTC).toLocalDateTime();
        return clock.atZone(region).getOffset().getTotalSeconds() / 60;
    }
}
