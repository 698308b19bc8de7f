package org.footnote.web;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.footnote.model.Validators;
import org.footnote.web.Decoding.UnknownCodingException;
import org.footnote.web.FetchResult.Blame;
import org.footnote.web.FetchResult.Failed;
import org.footnote.web.FetchResult.Fetched;
import org.footnote.web.FetchResult.Gone;
import org.footnote.web.FetchResult.NotModified;
import org.footnote.web.FetchResult.Shortfall;
import org.footnote.web.FetchResult.Throttled;

/// The way of one request from the address asked for, over all redirects, to its end. Used once, by one thread.
final class Journey {
    /// Servers that answer 304 for ever exist: after this long the whole document is asked for once.
    private static final Duration TRUST_IN_VALIDATORS = Duration.ofDays(8);

    private final FetchRequest request;
    private final Validators validators;
    private final FetchLimits limits;
    private final Equipment equipment;
    private final Set<URI> visited = new HashSet<>();
    private WebAddress address;
    private String permanentAddress;
    private boolean permanent = true;
    private boolean mayBePrivate;
    private Duration left;

    /// What all journeys share.
    record Equipment(Gates gates, Names names, Client client, Witness witness, InstantSource clock) {}

    Journey(FetchRequest request, WebAddress start, FetchLimits limits, Equipment equipment) {
        this.request = request;
        this.limits = limits;
        this.equipment = equipment;
        address = start;
        permanentAddress = start.kept();
        mayBePrivate = request.typedByReader();
        left = limits.whole();
        var since = request.validators().since();
        var stale = since != null
                && since.plus(TRUST_IN_VALIDATORS).isBefore(equipment.clock().instant());
        validators = stale ? Validators.NONE : request.validators();
    }

    FetchResult travel() throws InterruptedException {
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            if (!visited.add(address.uri())) {
                return new Failed("The address leads back to itself in a circle.");
            }
            var end = step();
            if (end.isPresent()) {
                return end.get();
            }
        }
        return new Failed("The address leads on and on: more than " + limits.redirects() + " redirects.");
    }

    private Optional<FetchResult> step() throws InterruptedException {
        try (var _ = equipment.gates().enter(address.host())) {
            // Looked at here and not before: another request may have been told to wait while this one stood at the
            // gate.
            var pause = equipment
                    .gates()
                    .pausedUntil(address.authority(), equipment.clock().instant());
            return pause.isPresent()
                    ? Optional.of(new Throttled(pause.get(), "The server asked us to wait before asking again.", 0))
                    : ask();
        }
    }

    private Optional<FetchResult> ask() throws InterruptedException {
        if (!left.isPositive()) {
            return Optional.of(new Failed(Shortfall.TOO_SLOW.reason()));
        }
        try {
            if (!isAllowed()) {
                return Optional.of(new Failed(
                        request.typedByReader()
                                ? "The address leads from the public web into a private network, which is refused."
                                : "The address is in a private network, which only addresses typed by you may be."));
            }
            return judge(send());
        } catch (IOException | TimeoutException fault) {
            return Optional.of(new Failed(
                    Reasons.ofFault(fault, address.host()),
                    Reasons.mayBeConnectivity(fault) ? Blame.UNKNOWN : Blame.SERVER,
                    0));
        } catch (IllegalArgumentException unsendable) {
            return Optional.of(new Failed("The address cannot be asked for: " + address.host() + " is no host name."));
        }
    }

    private Client.Answer send() throws IOException, InterruptedException {
        long start = System.nanoTime();
        var firstByte = left.compareTo(limits.firstByte()) < 0 ? left : limits.firstByte();
        var answer = equipment
                .client()
                .send(address, request.kind(), validators, firstByte, left, limits.bytes(request.kind()));
        left = left.minusNanos(answer.body().ended() - start);
        return answer;
    }

    /// A chain of private addresses may begin at one that the reader typed, and ends for good at the first public one.
    private boolean isAllowed() throws InterruptedException, TimeoutException, UnknownHostException {
        try {
            var isPrivate = equipment.names().isPrivate(address.host(), limits.connect());
            mayBePrivate &= isPrivate;
            return !isPrivate || mayBePrivate;
        } catch (UnknownHostException | TimeoutException unknown) {
            if (Client.isProxied(address.uri())) {
                mayBePrivate = false;
                return true;
            }
            throw unknown;
        }
    }

    private Optional<FetchResult> judge(Client.Answer answer) {
        if (!mayBePrivate) {
            equipment.witness().answered();
        }
        var headers = new AnswerHeaders(answer.headers(), equipment.clock().instant());
        int status = answer.status();
        if (status / 100 == 2) {
            return Optional.of(document(answer, headers));
        }
        return switch (status) {
            case 301, 302, 303, 307, 308 -> follow(headers.address("Location"), status);
            case 304 ->
                Optional.of(
                        validators.isEmpty()
                                ? new Failed(Reasons.ofStatus(status), status)
                                : new NotModified(
                                        permanentAddress, headers.validatorsAfter(validators), headers.freshness()));
            case 410 -> Optional.of(new Gone("The server says that it is gone for good (410)."));
            case 429, 503 -> Optional.of(pause(headers, status));
            default -> Optional.of(new Failed(Reasons.ofStatus(status), status));
        };
    }

    private FetchResult document(Client.Answer answer, AnswerHeaders headers) {
        try {
            return document(answer, headers, BodyReader.read(answer, limits.bytes(request.kind())));
        } catch (UnknownCodingException unknown) {
            return new Failed(Reasons.ofCoding(unknown.coding()), answer.status());
        }
    }

    private FetchResult document(Client.Answer answer, AnswerHeaders headers, BodyReader.Content content) {
        var shortfall = content.shortfall();
        if (content.bytes().length == 0) {
            return new Failed(
                    switch (shortfall) {
                        case NONE, TOO_LARGE -> "The server answered, but sent nothing.";
                        case BROKEN -> "The connection broke, or what came cannot be unpacked.";
                        case TOO_SLOW -> "The server was too slow to send anything in time.";
                    },
                    answer.status());
        }
        if (!isUsable(shortfall)) {
            return new Failed(
                    shortfall == Shortfall.TOO_LARGE
                            ? "It is larger than Footnote reads."
                            : "The connection broke or was too slow before everything had arrived.",
                    answer.status());
        }
        return new Fetched(
                address.shown(),
                permanentAddress,
                content.bytes(),
                address.base(headers.address("Content-Location")),
                headers.value("Content-Type"),
                headers.language(),
                headers.all("Link"),
                shortfall == Shortfall.NONE ? headers.validators() : Validators.NONE,
                headers.freshness(),
                shortfall);
    }

    /// The complete entries of half a feed are worth having; half an article would pass for a whole one.
    private boolean isUsable(Shortfall shortfall) {
        return switch (request.kind()) {
            case FEED, LARGE_FEED -> true;
            case PAGE -> shortfall == Shortfall.NONE || shortfall == Shortfall.TOO_LARGE;
            case IMAGE -> shortfall == Shortfall.NONE;
        };
    }

    private Optional<FetchResult> follow(String location, int status) {
        var target = location.isBlank() ? Optional.<WebAddress>empty() : address.resolve(location);
        if (target.isEmpty()) {
            return Optional.of(new Failed(
                    location.isBlank()
                            ? "The address leads elsewhere, but the server does not say where."
                            : "The address leads to something that is neither http nor https.",
                    status));
        }
        address = target.get();
        permanent &= status == 301 || status == 308;
        if (permanent) {
            permanentAddress = address.kept();
        }
        return Optional.empty();
    }

    private FetchResult pause(AnswerHeaders headers, int status) {
        var asked = headers.retryAfter(limits.pause());
        var latest = equipment.clock().instant().plus(Gates.LONGEST_PAUSE);
        var until = asked.isAfter(latest) ? latest : asked;
        equipment.gates().pause(address.authority(), until);
        var reason = status == 429
                ? "The server says that we ask too often and wants us to wait (429)."
                : "The server is busy and wants us to wait (503).";
        return new Throttled(until, reason, status);
    }
}
