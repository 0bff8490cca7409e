package org.offprint.letter;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The instance's secret: makes message authentication codes (HMAC-SHA-256, RFC 2104), each use under a key of its own. Thread-safe. */
@Singleton
public final class Secret {

    private final byte[] key;
    /** By use; only their clones work, so that threads don't meet. There are a handful. */
    private final Map<String, Mac> uses = new ConcurrentHashMap<>();

    @Inject
    Secret(SiteConfig config) {
        this(config.secret());
    }

    private Secret(String key) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    /** The 32-byte code of a message; {@code use} separates what must never be taken for one another. */
    public byte[] mac(String use, byte[] message) {
        try {
            Mac mac =
                    uses.computeIfAbsent(use, name -> keyed(keyed(key).doFinal(name.getBytes(StandardCharsets.UTF_8))));
            return ((Mac) mac.clone()).doFinal(message);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the HmacSHA256 of every Java can be cloned", e);
        }
    }

    /** What tells this secret from another one and nothing about it. */
    public String fingerprint() {
        return HexFormat.of().formatHex(mac("fingerprint", "offprint".getBytes(StandardCharsets.UTF_8)));
    }

    /** The fingerprint of a secret that is not yet this instance's. */
    public static String fingerprint(String secret) {
        return secret.isEmpty() ? "" : new Secret(secret).fingerprint();
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
