package org.offprint.letter;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes and reads the tokens in links: 22 bytes that say what, 16 bytes of their code, in base64url (51 characters).
 * Nothing of a token is stored, so any letter can be made again. Thread-safe.
 */
@Singleton
public final class Tokens {

    private static final byte KEY_ID = 1;
    private static final int CLAIM_LENGTH = 1 + 1 + Long.BYTES + Integer.BYTES + Long.BYTES;
    private static final int CODE_LENGTH = 16;
    private static final int WRITTEN_LENGTH = (CLAIM_LENGTH + CODE_LENGTH) * 4 / 3 + 1;

    /** A token among other words, for whoever must take it out of them. */
    public static final Pattern WRITTEN =
            Pattern.compile("(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{" + WRITTEN_LENGTH + "}(?![A-Za-z0-9_-])");

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final Secret secret;

    Tokens(Secret secret) {
        this.secret = secret;
    }

    public String write(Token token) {
        ByteBuffer written = ByteBuffer.allocate(CLAIM_LENGTH + CODE_LENGTH);
        written.put(KEY_ID)
                .put((byte) token.purpose().code())
                .putLong(token.subject())
                .putInt(token.version())
                .putLong(token.expires().map(Instant::getEpochSecond).orElse(Long.MAX_VALUE));
        written.put(code(Arrays.copyOf(written.array(), CLAIM_LENGTH)));
        return ENCODER.encodeToString(written.array());
    }

    /**
     * The token in a link, if it was written here for this purpose. Whether it has expired or been revoked is for the
     * caller to say, who knows the time and the reader.
     */
    public Optional<Token> read(String written, Purpose purpose) {
        byte[] bytes = decode(written);
        if (bytes.length != CLAIM_LENGTH + CODE_LENGTH) {
            return Optional.empty();
        }
        byte[] claim = Arrays.copyOf(bytes, CLAIM_LENGTH);
        byte[] code = Arrays.copyOfRange(bytes, CLAIM_LENGTH, bytes.length);
        boolean genuine = MessageDigest.isEqual(code, code(claim))
                && ENCODER.encodeToString(bytes).equals(written);
        return genuine && claim[0] == KEY_ID && claim[1] == purpose.code()
                ? Optional.of(open(purpose, claim))
                : Optional.empty();
    }

    private static Token open(Purpose purpose, byte[] claim) {
        ByteBuffer read = ByteBuffer.wrap(claim, 2, claim.length - 2);
        long subject = read.getLong();
        int version = read.getInt();
        long expires = read.getLong();
        return new Token(purpose, subject, version, expires == Long.MAX_VALUE ? null : Instant.ofEpochSecond(expires));
    }

    private byte[] code(byte[] claim) {
        return Arrays.copyOf(secret.mac("token", claim), CODE_LENGTH);
    }

    private static byte[] decode(String written) {
        if (written.length() != WRITTEN_LENGTH) {
            return new byte[0];
        }
        try {
            return DECODER.decode(written);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
