package org.offprint.front.form;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.offprint.letter.Secret;
import org.offprint.limit.LimitConfig;
import org.offprint.subscriber.typed.Typed;

/**
 * The signed time at which a form was shown, and what it tells about who filled it in. Programs that never saw the form
 * have none and pass; a robot fills it in too fast, or invents one.
 */
@Singleton
public final class FormTime {

    private static final int CODE_LENGTH = 16;

    private final Secret secret;
    private final LimitConfig config;
    private final Clock clock;

    FormTime(Secret secret, LimitConfig config, Clock clock) {
        this.secret = secret;
        this.config = config;
        this.clock = clock;
    }

    /** The value of the form's hidden field. */
    public String now() {
        return written(clock.instant().toEpochMilli());
    }

    /** Whether a person may have sent this form. */
    public boolean plausible(Typed typed) {
        return typed.one("shown").map(this::longEnoughAgo).orElse(true)
                && typed.one("website").isEmpty();
    }

    private boolean longEnoughAgo(String shown) {
        byte[] bytes = decode(shown);
        if (bytes.length != Long.BYTES + CODE_LENGTH) {
            return false;
        }
        long millis = ByteBuffer.wrap(bytes).getLong();
        boolean genuine = MessageDigest.isEqual(
                written(millis).getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                shown.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return genuine
                && !Instant.ofEpochMilli(millis).plus(config.fastestForm()).isAfter(clock.instant());
    }

    private String written(long millis) {
        byte[] time = ByteBuffer.allocate(Long.BYTES).putLong(millis).array();
        byte[] code = Arrays.copyOf(secret.mac("form-time", time), CODE_LENGTH);
        byte[] all = ByteBuffer.allocate(time.length + CODE_LENGTH)
                .put(time)
                .put(code)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    private static byte[] decode(String shown) {
        try {
            return Base64.getUrlDecoder().decode(shown);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
