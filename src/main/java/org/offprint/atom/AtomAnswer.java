package org.offprint.atom;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;

/**
 * A feed as an HTTP answer, which is short for whoever has it already (RFC 9110, 13): by its tag, or by its date when no
 * tag is given.
 */
public final class AtomAnswer {

    private static final String TYPE = "application/atom+xml;charset=UTF-8";
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int TAG_BYTES = 16;

    private AtomAnswer() {}

    /** @param personal whether it is somebody's own: no cache between may keep it */
    public static Response of(AtomFeed feed, boolean personal, Request request, HttpHeaders headers) {
        String body = WriteAtom.write(feed);
        EntityTag tag = new EntityTag(tag(body));
        Date updated = Date.from(feed.updated().truncatedTo(ChronoUnit.SECONDS));
        Response.ResponseBuilder same =
                headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH).isEmpty()
                        ? request.evaluatePreconditions(updated)
                        : request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = same == null ? Response.ok(body).type(TYPE) : same;
        return answer.tag(tag)
                .lastModified(updated)
                .cacheControl(caching(personal))
                .build();
    }

    private static CacheControl caching(boolean personal) {
        CacheControl caching = new CacheControl();
        caching.setPrivate(personal);
        caching.setNoTransform(false);
        caching.setMaxAge(Math.toIntExact(FRESH.toSeconds()));
        return caching;
    }

    private static String tag(String body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
