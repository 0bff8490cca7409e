package org.offprint.outbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.offprint.letter.MailAddress;
import org.offprint.letter.Secret;
import org.offprint.outbox.Outcome.Rejected;

/** Addresses that get no mail, kept as codes that do not tell the address. Every method joins the caller's transaction. */
@Singleton
public class Suppressions implements PanacheRepositoryBase<Suppression, String> {

    private static final int LONGEST_EVIDENCE = 500;

    private final Secret secret;
    private final Bounces bounces;

    Suppressions(Secret secret, Bounces bounces) {
        this.secret = secret;
        this.bounces = bounces;
    }

    /** Why. */
    public enum Reason {
        /** Its owner asked never to hear from us: gets nothing at all. */
        BLOCKED,
        /** Mail to it came back: gets nothing but a confirmation, which can lift it. */
        BOUNCED;

        boolean silences(Kind kind) {
            return this == BLOCKED || (kind != Kind.CONFIRMATION && kind != Kind.ADDRESS_CONFIRMATION);
        }
    }

    /** Why this address gets no mail; empty when it may. */
    public Optional<Reason> suppressed(MailAddress address) {
        return findByIdOptional(mac(address)).map(Suppression::reason);
    }

    /** Blocks an address for good; stands above a bounce. */
    public void block(MailAddress address, String evidence, Instant now) {
        String mac = mac(address);
        findByIdOptional(mac)
                .ifPresentOrElse(
                        held -> held.block(shortened(evidence), now),
                        () -> persist(new Suppression(mac, Reason.BLOCKED, shortened(evidence), now)));
    }

    /** Forgets that mail to it came back; a block stays. */
    public void lift(MailAddress address) {
        String mac = mac(address);
        delete("mac = ?1 and reason = ?2", mac, Reason.BOUNCED);
        bounces.forget(mac);
    }

    /** Draws the conclusion from a rejection: none, a note, or a suppression. */
    void rejected(MailAddress address, Kind kind, Rejected rejected, Instant now) {
        boolean dead =
                switch (rejected.fate()) {
                    case BOUNCED -> true;
                    case DISABLED, FULL -> bounces.note(mac(address), rejected.fate(), now);
                    // a client that reads garbage as 500 is no witness against a reader
                    case UNEXPLAINED -> kind == Kind.DIGEST && bounces.note(mac(address), rejected.fate(), now);
                    case HELD, FAILED -> false;
                };
        if (dead && suppressed(address).isEmpty()) {
            persist(new Suppression(mac(address), Reason.BOUNCED, shortened(rejected.answer()), now));
        }
    }

    private String mac(MailAddress address) {
        return HexFormat.of()
                .formatHex(secret.mac("suppression", address.value().getBytes(StandardCharsets.UTF_8)));
    }

    private static String shortened(String evidence) {
        return evidence.length() <= LONGEST_EVIDENCE ? evidence : evidence.substring(0, LONGEST_EVIDENCE);
    }
}
