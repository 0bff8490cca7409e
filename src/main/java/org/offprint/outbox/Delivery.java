package org.offprint.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.claim.Claim;
import org.offprint.claim.Lease;
import org.offprint.letter.MailAddress;

/** A mail on its way: a letter, or an edition that failed once. */
@Entity
@Table(name = "delivery")
public class Delivery {

    private static final int LONGEST_ANSWER = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery_seq")
    @SequenceGenerator(name = "delivery_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subject;

    /** Blanked when the delivery ends. */
    private @Nullable String recipient;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(nullable = false, updatable = false)
    private int priority;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_attempt_at", nullable = false)
    private Instant nextAttemptAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Embedded
    private Claim claim = new Claim();

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "last_answer")
    private @Nullable String lastAnswer;

    protected Delivery() {}

    /** A new mail, to be sent at once, and until {@code expiresAt}. */
    public Delivery(Kind kind, long subject, MailAddress recipient, Instant now, Instant expiresAt) {
        this.kind = kind;
        this.subject = subject;
        this.recipient = recipient.value();
        this.state = State.QUEUED;
        this.priority = kind.priority();
        this.nextAttemptAt = now;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    public long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** The id of what the mail is about, by its kind: a reader, a request or an edition. */
    public long subject() {
        return subject;
    }

    /** Empty once the delivery has ended. */
    public Optional<MailAddress> recipient() {
        return Optional.ofNullable(recipient).map(MailAddress::new);
    }

    public State state() {
        return state;
    }

    /** How often it was tried. */
    public int attempts() {
        return attempts;
    }

    /** What the mail server or the network said last, for the operator. */
    public Optional<String> lastAnswer() {
        return Optional.ofNullable(lastAnswer);
    }

    /** Tells deliveries apart whose waits are spread; the same for all attempts of one. */
    long seed() {
        return 31L * subject + kind.name().hashCode();
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    Held claim(Lease lease) {
        state = State.CLAIMED;
        return new Held(id, claim.take(lease));
    }

    boolean heldBy(String node, int epoch) {
        return claim.heldBy(node, epoch);
    }

    /** Its mail goes to this address, and the answer is about that one: its reader may have moved since it was made. */
    void sending(MailAddress to) {
        state = State.SENDING;
        recipient = to.value();
    }

    /** Back to where it was before its claim, with no attempt used up. */
    void putBack() {
        state = State.QUEUED;
        claim.release();
    }

    void putBack(String why) {
        putBack();
        lastAnswer = shortened(why);
    }

    /** As {@link #putBack}, but not before then. */
    void postpone(Instant until, String why) {
        putBack(why);
        nextAttemptAt = until;
    }

    /** An attempt that did not end it: waits for the next, in that state. */
    void again(State waiting, Instant at, String answer) {
        attempted(waiting, answer);
        nextAttemptAt = at;
    }

    void hold(String answer) {
        attempted(State.HELD, answer);
    }

    /** An attempt that ended it. */
    void attempted(State after, String answer, Instant now) {
        attempted(after, answer);
        end(after, answer, now);
    }

    /** Ends it, and forgets whom it was for. */
    void end(State end, String why, Instant now) {
        if (!end.ended()) {
            throw new IllegalArgumentException(end + " is no end");
        }
        state = end;
        claim.release();
        lastAnswer = shortened(why);
        endedAt = now;
        recipient = null;
    }

    private void attempted(State after, String answer) {
        state = after;
        claim.release();
        attempts++;
        lastAnswer = shortened(answer);
    }

    private static String shortened(String answer) {
        String line = answer.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_ANSWER ? line : line.substring(0, LONGEST_ANSWER);
    }
}
