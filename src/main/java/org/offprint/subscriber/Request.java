package org.offprint.subscriber;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.MailAddress;

/** What was asked for at an address, until that address confirms it. */
@Entity
@Table(name = "request")
public class Request {

    /** What it asks for. */
    public enum Kind {
        /** To subscribe with these choices. */
        SUBSCRIPTION,
        /** To move an active reader to this address. */
        ADDRESS
    }

    /** How long it can be confirmed. */
    public static final Duration LIFETIME = Duration.ofHours(48);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "request_seq")
    @SequenceGenerator(name = "request_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "subscriber_id", updatable = false)
    private Subscriber subscriber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(nullable = false, updatable = false)
    private String address;

    @Embedded
    private StoredChoices choices;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    protected Request() {}

    private Request(Kind kind, Subscriber subscriber, MailAddress address, Choices choices, Instant now) {
        this.kind = kind;
        this.subscriber = subscriber;
        this.address = address.value();
        this.choices = new StoredChoices(choices);
        this.askedAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    public static Request toSubscribe(Subscriber subscriber, Choices choices, Instant now) {
        return new Request(Kind.SUBSCRIPTION, subscriber, subscriber.address(), choices, now);
    }

    public static Request toMove(Subscriber subscriber, MailAddress to, Instant now) {
        return new Request(Kind.ADDRESS, subscriber, to, subscriber.choices(), now);
    }

    /** The same, asked anew. */
    public Request again(Instant now) {
        return new Request(kind, subscriber, address(), choices(), now);
    }

    /** Marks it confirmed. */
    public void confirm(Instant now) {
        confirmedAt = now;
    }

    public boolean open(Instant now) {
        return confirmedAt == null && now.isBefore(expiresAt);
    }

    public long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public Subscriber subscriber() {
        return subscriber;
    }

    /** Where it has to be confirmed. */
    public MailAddress address() {
        return new MailAddress(address);
    }

    public Choices choices() {
        return choices.value();
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
