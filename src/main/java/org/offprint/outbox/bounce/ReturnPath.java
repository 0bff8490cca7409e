package org.offprint.outbox.bounce;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import jakarta.mail.internet.InternetAddress;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.Mail;
import org.offprint.letter.MailAddress;
import org.offprint.letter.Secret;
import org.offprint.letter.SiteConfig;
import org.offprint.outbox.mime.Sender;
import org.offprint.setting.StartRefused;

/**
 * The envelope sender, which failures are reported to. Where an address for bounces is set, each mail has one of its own
 * (VERP): {@code bounces+CODE@example.org}. The code holds the day, the mail, and a MAC over both and the recipient, in
 * base32hex (RFC 4648, 7) of lower case, 34 characters; so a report counts only when it names the recipient too.
 * Thread-safe.
 */
@Startup(ReturnPath.FIRST)
@Singleton
public class ReturnPath {

    /** How to write it; nothing that logs would leave out. */
    public static final String REMEDY =
            "Write it as bounces@your-domain; mail to bounces+anything@your-domain must get there.";

    /** Before the scheduler, which begins at 0. */
    static final int FIRST = -1;

    /** Of codes, in any text. */
    static final String CODE = "[0-9a-v]{34}";

    private static final byte KEY_ID = 1;
    private static final int MAIL_LENGTH = 8;
    private static final int CLAIM_LENGTH = 1 + Short.BYTES + MAIL_LENGTH;
    private static final int MAC_LENGTH = 10;
    private static final int DIGITS = 34;
    private static final int BASE = 32;
    /** A mail server gives up after five days; some take their time to say so. */
    private static final int DAYS = 30;

    private static final int DAY_MASK = 0xFFFF;

    private final Secret secret;
    private final Sender sender;
    private final @Nullable MailAddress bounces;

    ReturnPath(Secret secret, Sender sender, SiteConfig config) {
        this.secret = secret;
        this.sender = sender;
        this.bounces = config.bounceAddress().map(ReturnPath::parse).orElse(null);
    }

    /** Why no report could come to this setting, in words; empty when it is an address for bounces. */
    public static Optional<String> trouble(String setting) {
        return parsed(setting).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "“" + setting + "” in OFFPRINT_BOUNCE_ADDRESS is no mail address with a short local part.");
    }

    private static MailAddress parse(String setting) {
        return parsed(setting)
                .orElseThrow(() -> new StartRefused(trouble(setting).orElseThrow() + " " + REMEDY));
    }

    private static Optional<MailAddress> parsed(String setting) {
        return MailAddress.parse(setting).filter(address -> address.value().indexOf('@') + 1 + DIGITS <= 64);
    }

    /** Who mails come from. */
    public InternetAddress sender() {
        return sender.address();
    }

    /** The envelope sender of a mail: its own while an address for bounces is set, else the sender's. */
    public String of(Mail mail, Instant now) {
        return bounces == null ? sender.address().getAddress() : address(bounces, code(mail, now));
    }

    private static String address(MailAddress bounces, String code) {
        return bounces.value().replaceFirst("@", "+" + code + "@");
    }

    private String code(Mail mail, Instant now) {
        ByteBuffer claim = ByteBuffer.allocate(CLAIM_LENGTH);
        claim.put(KEY_ID)
                .putShort((short) day(now))
                .put(Arrays.copyOf(
                        secret.mac("return path mail", mail.messageId().getBytes(StandardCharsets.UTF_8)),
                        MAIL_LENGTH));
        ByteBuffer code = ByteBuffer.allocate(CLAIM_LENGTH + MAC_LENGTH);
        code.put(claim.array()).put(mac(claim.array(), mail.to()));
        String digits = new BigInteger(1, code.array()).toString(BASE);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    private byte[] mac(byte[] claim, MailAddress to) {
        byte[] address = to.value().getBytes(StandardCharsets.UTF_8);
        ByteBuffer said = ByteBuffer.allocate(claim.length + address.length);
        said.put(claim).put(address);
        return Arrays.copyOf(secret.mac("return path", said.array()), MAC_LENGTH);
    }

    private static long day(Instant now) {
        return now.getEpochSecond() / ChronoUnit.DAYS.getDuration().toSeconds();
    }

    /** Whether this code was written here for a mail to this address, in the last 30 days. */
    boolean isOurs(String code, MailAddress to, Instant now) {
        BigInteger number = new BigInteger(code, BASE);
        if (number.bitLength() > (CLAIM_LENGTH + MAC_LENGTH) * Byte.SIZE) {
            return false;
        }
        byte[] bytes = bytes(number);
        byte[] claim = Arrays.copyOf(bytes, CLAIM_LENGTH);
        boolean genuine = MessageDigest.isEqual(mac(claim, to), Arrays.copyOfRange(bytes, CLAIM_LENGTH, bytes.length));
        long age = day(now) - (ByteBuffer.wrap(claim, 1, Short.BYTES).getShort() & DAY_MASK);
        // a clock may have been set back by a little
        return genuine && claim[0] == KEY_ID && age >= -1 && age <= DAYS;
    }

    /** All of them, with zeros in front. */
    private static byte[] bytes(BigInteger number) {
        byte[] given = number.toByteArray();
        byte[] bytes = new byte[CLAIM_LENGTH + MAC_LENGTH];
        int length = Math.min(given.length, bytes.length);
        System.arraycopy(given, given.length - length, bytes, bytes.length - length, length);
        return bytes;
    }

    /** What is kept of a code that has counted: it does not count twice. */
    static String digest(String code) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
