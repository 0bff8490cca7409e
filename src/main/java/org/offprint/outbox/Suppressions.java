package org.offprint.outbox;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.offprint.letter.MailAddress;

/** Addresses that get no mail, kept as codes that do not tell the address. */
@Singleton
public class Suppressions {

    /** Why. */
    public enum Reason {
        /** Its owner asked never to hear from us. */
        BLOCKED,
        /** Mail to it came back. */
        BOUNCED
    }

    /** Why this address gets no mail; empty when it may. Needs a transaction. */
    public Optional<Reason> suppressed(MailAddress address) {
        return Optional.empty();
    }

    /** Blocks an address for good, in the caller's transaction; stands above a bounce. */
    public void block(MailAddress address, String evidence, Instant now) {}

    /** Lifts a bounce, in the caller's transaction; a block stays. */
    public void lift(MailAddress address) {}
}
