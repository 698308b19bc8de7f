package org.footnote.web;

import java.time.Duration;

/// How long and how much a request may take. Immutable, for any thread.
///
/// @param connect until there is a connection, looking up the name included
/// @param firstByte until the server begins to answer
/// @param whole until the answer is complete, all redirects included, whatever drips
/// @param feedBytes most bytes of a feed after decompression, as nearly all have less; what goes beyond is cut off
/// @param largeFeedBytes most bytes of a feed that is known to have more
/// @param pageBytes most bytes of an article page after decompression; what goes beyond is cut off
/// @param imageBytes most bytes of a picture; a larger one is refused
/// @param inFlight most requests at once
/// @param perHost most requests at once to one host
/// @param redirects most redirects followed for one request
/// @param pause how long a host is left alone that asks for it without saying how long
public record FetchLimits(
        Duration connect,
        Duration firstByte,
        Duration whole,
        int feedBytes,
        int largeFeedBytes,
        int pageBytes,
        int imageBytes,
        int inFlight,
        int perHost,
        int redirects,
        Duration pause) {
    private static final int MEGABYTE = 1 << 20;

    /// The limits of the running program.
    public static FetchLimits standard() {
        return new FetchLimits(
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                2 * MEGABYTE,
                15 * MEGABYTE,
                8 * MEGABYTE,
                16 * MEGABYTE,
                64,
                2,
                10,
                Duration.ofMinutes(10));
    }

    /// The same limits with other times.
    public FetchLimits within(Duration connect, Duration firstByte, Duration whole) {
        return new FetchLimits(
                connect,
                firstByte,
                whole,
                feedBytes,
                largeFeedBytes,
                pageBytes,
                imageBytes,
                inFlight,
                perHost,
                redirects,
                pause);
    }

    int bytes(FetchRequest.Kind kind) {
        return switch (kind) {
            case FEED -> feedBytes;
            case LARGE_FEED -> largeFeedBytes;
            case PAGE -> pageBytes;
            case IMAGE -> imageBytes;
        };
    }
}
