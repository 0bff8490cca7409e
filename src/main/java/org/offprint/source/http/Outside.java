package org.offprint.source.http;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.claim.Drain;

/**
 * Asks a server outside, one GET at a time: at the pace of its host, by an address that was looked at, no more than is
 * bearable. Opens its own transactions: call it with none open. Thread-safe.
 */
@Singleton
public class Outside {

    private static final int MOST_REDIRECTS = 5;

    private final Wire wire;
    private final TakeTurn takeTurn;
    private final CallingCard callingCard;
    private final Drain drain;
    private final Clock clock;

    Outside(Wire wire, TakeTurn takeTurn, CallingCard callingCard, Drain drain, Clock clock) {
        this.wire = wire;
        this.takeTurn = takeTurn;
        this.callingCard = callingCard;
        this.drain = drain;
        this.clock = clock;
    }

    /**
     * @param cached what the last answer of this address said; with 304 the answer has no body
     * @throws Unreadable when there is no answer that can be used
     * @throws Stopped when the process is stopping
     */
    public Answer get(URI url, Terms terms, Cached cached) {
        URI at = url;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Wire.Received received = once(at, terms, headers(url, cached));
            if (!Redirect.is(received.status())) {
                return answer(url, at, received, cached);
            }
            at = Redirect.follow(at, received.headers().get("Location"));
        }
        throw new Unreadable(url.getHost() + " sends us on again and again.");
    }

    private Wire.Received once(URI url, Terms terms, Map<String, String> headers) {
        if (drain.begun()) {
            throw new Stopped();
        }
        List<InetAddress> addresses = Addresses.of(url.getHost(), terms.allowPrivate());
        try (TakeTurn.Taken turn = takeTurn.take(url.getHost(), terms.pace())) {
            return wire.get(url, addresses.get(0), headers);
        }
    }

    private Map<String, String> headers(URI url, Cached cached) {
        Map<String, String> headers = new HashMap<>();
        headers.put("User-Agent", callingCard.words());
        headers.put(
                "Accept", "application/atom+xml, application/rss+xml, application/json, application/xml, */*;q=0.5");
        headers.put("Accept-Encoding", "gzip");
        if (cached.isAbout(url) && cached.etag() != null) {
            headers.put("If-None-Match", cached.etag());
        }
        if (cached.isAbout(url) && cached.lastModified() != null) {
            headers.put("If-Modified-Since", cached.lastModified());
        }
        return headers;
    }

    private Answer answer(URI asked, URI at, Wire.Received received, Cached before) {
        int status = received.status();
        if (status == 429 || status == 503) {
            throw leftAlone(at, received);
        }
        if (status == 304 && before.isAbout(asked)) {
            return new Answer(at, status, null, new byte[0], before);
        }
        byte[] body = Unpack.unpack(received.body(), received.headers().get("Content-Encoding"));
        String type = received.headers().get("Content-Type");
        Cached cached = Cached.of(
                asked, received.headers().get("ETag"), received.headers().get("Last-Modified"));
        Answer answer = new Answer(at, status, type, body, cached);
        if (status != 200 && status != 400) {
            throw answer.refused();
        }
        return answer;
    }

    private Unreadable leftAlone(URI at, Wire.Received received) {
        String header = received.headers().get("Retry-After");
        var until = takeTurn.rest(at.getHost(), RetryAfter.of(header, clock.instant()));
        return new Unreadable(
                at.getHost() + " answers with status " + received.status() + " and is left alone until " + until + ".",
                until);
    }
}
