package org.offprint.outbox.suppression;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.letter.MailAddress;
import org.offprint.letter.Secret;
import org.offprint.outbox.Answer;
import org.offprint.outbox.Kind;
import org.offprint.outbox.Outcome.Rejected;
import org.offprint.outbox.Outcome.Rejected.Fate;
import org.offprint.outbox.suppression.SuppressionEntry.Act;

/** Addresses that get no mail, kept as codes that do not tell the address. Every method joins the caller's transaction. */
@Singleton
public class Suppressions implements PanacheRepositoryBase<Suppression, String> {

    private static final int LONGEST_EVIDENCE = 500;

    /** Asked for each hundred mails of a run; Hibernate takes its time to translate a list. */
    private static final String AMONG = "select address_mac from suppression where address_mac = any(:macs)";

    private static final String ADD = "insert into suppression (address_mac, reason, since, evidence)"
            + " values (:mac, :reason, :since, :evidence) on conflict do nothing";

    private final Secret secret;
    private final Bounces bounces;
    private final SuppressionTrail trail;

    Suppressions(Secret secret, Bounces bounces, SuppressionTrail trail) {
        this.secret = secret;
        this.bounces = bounces;
        this.trail = trail;
    }

    /** Why. */
    public enum Reason {
        /** Its owner asked never to hear from us: gets nothing at all. */
        BLOCKED,
        /** Mail to it came back: gets nothing but a confirmation, which can lift it. */
        BOUNCED;

        public boolean silences(Kind kind) {
            return this == BLOCKED || (kind != Kind.CONFIRMATION && kind != Kind.ADDRESS_CONFIRMATION);
        }
    }

    /** Why this address gets no mail; empty when it may. */
    public Optional<Reason> suppressed(MailAddress address) {
        return findByIdOptional(mac(address)).map(Suppression::reason);
    }

    /** Which of these addresses get no digest. */
    public Set<MailAddress> suppressed(Collection<MailAddress> addresses) {
        Map<String, MailAddress> byMac = new HashMap<>();
        addresses.forEach(address -> byMac.put(mac(address), address));
        List<?> found = getEntityManager()
                .createNativeQuery(AMONG)
                .setParameter("macs", byMac.keySet().toArray(String[]::new))
                .getResultList();
        return found.stream()
                .map(mac -> requireNonNull(byMac.get((String) mac)))
                .collect(toSet());
    }

    /** What is held of this address, for the operator. */
    public Optional<Suppression> of(MailAddress address) {
        return findByIdOptional(mac(address));
    }

    /** All that was done about this address, the oldest first. */
    public List<SuppressionEntry> trail(MailAddress address) {
        return trail.of(mac(address));
    }

    /** Blocks an address for good; stands above a bounce. */
    public void block(MailAddress address, String evidence, Instant now) {
        String mac = mac(address);
        if (!add(mac, Reason.BLOCKED, shortened(evidence), now)) {
            findByIdOptional(mac, LockModeType.PESSIMISTIC_WRITE)
                    .ifPresent(held -> held.block(shortened(evidence), now));
        }
        note(mac, Act.BLOCKED, evidence, now);
    }

    /** Forgets that mail to it came back, since its owner confirmed; a block stays. */
    public void lift(MailAddress address, Instant now) {
        lift(mac(address), Act.LIFTED, "its owner confirmed", now);
    }

    /** The operator's undo, of a bounce only; whether there was one. */
    public boolean undo(MailAddress address, String why, Instant now) {
        return lift(mac(address), Act.UNDONE, why, now);
    }

    /** Undoes all that came of mail that came back since then, notes too; how many addresses get mail again. */
    public int undoSince(Instant since, String why, Instant now) {
        List<Suppression> doubtful = list("reason = ?1 and since >= ?2", Reason.BOUNCED, since);
        doubtful.forEach(suppression -> lift(suppression.mac(), Act.UNDONE, why, now));
        bounces.forgetSince(since);
        return doubtful.size();
    }

    private boolean lift(String mac, Act act, String why, Instant now) {
        bounces.forget(mac);
        Optional<Suppression> bounced = findByIdOptional(mac).filter(held -> held.reason() == Reason.BOUNCED);
        bounced.ifPresent(held -> {
            delete(held);
            note(mac, act, why, now);
        });
        return bounced.isPresent();
    }

    /** Draws the conclusion from a rejection at the mail server: none, a note, or a suppression. */
    public void rejected(MailAddress address, Kind kind, Rejected rejected, Instant now) {
        // a client that reads garbage as 500 is no witness against a reader
        if (rejected.fate() != Fate.UNEXPLAINED || kind == Kind.DIGEST) {
            reported(address, rejected, now);
        }
    }

    /** Draws the conclusion from a rejection, whoever told it. */
    public void reported(MailAddress address, Rejected rejected, Instant now) {
        boolean dead =
                switch (rejected.fate()) {
                    case BOUNCED -> true;
                    case DISABLED, FULL, UNEXPLAINED -> bounces.note(mac(address), rejected.fate(), now);
                    case HELD, FAILED -> false;
                };
        if (dead) {
            String evidence = shortened(Answer.without(address, rejected.answer()));
            if (add(mac(address), Reason.BOUNCED, evidence, now)) {
                note(mac(address), Act.SUPPRESSED, evidence, now);
            }
        }
    }

    /** Whether nobody was faster: another node may learn of the same address at this moment. */
    private boolean add(String mac, Reason reason, String evidence, Instant now) {
        return getEntityManager()
                        .createNativeQuery(ADD)
                        .setParameter("mac", mac)
                        .setParameter("reason", reason.name())
                        .setParameter("since", now)
                        .setParameter("evidence", evidence)
                        .executeUpdate()
                > 0;
    }

    private void note(String mac, Act act, String evidence, Instant now) {
        trail.persist(new SuppressionEntry(mac, act, shortened(evidence), now));
    }

    private String mac(MailAddress address) {
        return HexFormat.of()
                .formatHex(secret.mac("suppression", address.value().getBytes(StandardCharsets.UTF_8)));
    }

    private static String shortened(String evidence) {
        return evidence.length() <= LONGEST_EVIDENCE ? evidence : evidence.substring(0, LONGEST_EVIDENCE);
    }
}
