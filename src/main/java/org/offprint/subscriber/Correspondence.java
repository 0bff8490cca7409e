package org.offprint.subscriber;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.offprint.letter.MailAddress;
import org.offprint.letter.Secret;
import org.offprint.limit.LimitConfig;
import org.offprint.limit.Limits;
import org.offprint.outbox.Deliveries;
import org.offprint.outbox.Kind;
import org.offprint.outbox.suppression.Suppressions;

/**
 * Puts the letters that strangers can ask for into the outbox, as far as the limits and the suppressions allow. Says
 * nothing about it to its caller's visitor. All of it joins the caller's transaction.
 */
@Singleton
public final class Correspondence {

    private static final Logger LOG = Logger.getLogger(Correspondence.class);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    /** The letters whose subject is a reader. */
    public static final Set<Kind> ABOUT_READERS =
            Collections.unmodifiableSet(EnumSet.of(Kind.LINK, Kind.WELCOME, Kind.FAREWELL));

    /** The letters whose subject is a request. */
    public static final Set<Kind> ABOUT_REQUESTS =
            Collections.unmodifiableSet(EnumSet.of(Kind.CONFIRMATION, Kind.ADDRESS_CONFIRMATION, Kind.ADDRESS_CHANGED));

    private final Deliveries deliveries;
    private final Suppressions suppressions;
    private final Limits limits;
    private final LimitConfig config;
    private final Secret secret;

    Correspondence(Deliveries deliveries, Suppressions suppressions, Limits limits, LimitConfig config, Secret secret) {
        this.deliveries = deliveries;
        this.suppressions = suppressions;
        this.limits = limits;
        this.config = config;
        this.secret = secret;
    }

    /** Why an address gets no mail, if so. */
    public Optional<Suppressions.Reason> suppressed(MailAddress address) {
        return suppressions.suppressed(address);
    }

    /** Whether a confirmation may go to an address now; counts it if so. */
    public boolean mayConfirm(MailAddress address, Instant now) {
        Optional<Suppressions.Reason> suppressed = suppressions.suppressed(address);
        if (suppressed.isEmpty()) {
            return take("confirmation", address, config.perAddressDay(), DAY, now);
        }
        return suppressed.get() == Suppressions.Reason.BOUNCED
                && take("bounced", address, config.perBouncedAddressWeek(), WEEK, now);
    }

    /** Whether a reader may ask at another address now; counts it if so. A stranger's mailbox is behind each. */
    public boolean mayMove(Subscriber reader, Instant now) {
        return limits.take(move(reader), config.perAddressDay(), DAY, now);
    }

    /** Asks the request's address; the caller has asked {@link #mayConfirm}. */
    public void ask(Request request, Instant now) {
        Kind kind = request.kind() == Request.Kind.SUBSCRIPTION ? Kind.CONFIRMATION : Kind.ADDRESS_CONFIRMATION;
        deliveries.enqueue(kind, request.id(), request.address(), now);
    }

    /** Mails the account link, unless the address is suppressed or had enough. */
    public void link(Subscriber reader, Instant now) {
        if (suppressions.suppressed(reader.address()).isEmpty()
                && take("link", reader.address(), config.perAddressDay(), DAY, now)) {
            deliveries.enqueue(Kind.LINK, reader.id(), reader.address(), now);
        }
    }

    /** Forgets what was written to a reader, what still waits to be sent, and how often it was asked for. */
    public void forget(Subscriber reader, List<Request> asked) {
        deliveries.delete("recipient", reader.address().value());
        deliveries.delete("subject = ?1 and kind in ?2", reader.id(), ABOUT_READERS);
        if (!asked.isEmpty()) {
            List<Long> ids = asked.stream().map(Request::id).toList();
            deliveries.delete("subject in ?1 and kind in ?2", ids, ABOUT_REQUESTS);
        }
        limits.forget(move(reader));
        for (String letter : new String[] {"confirmation", "bounced", "link"}) {
            limits.forget(name(letter, reader.address()));
        }
    }

    /** What a wider limit refuses counts for none: what others ask for must not use up what an address may have. */
    private boolean take(String letter, MailAddress address, int most, Duration span, Instant now) {
        String own = name(letter, address);
        if (!limits.take(own, most, span, now)) {
            return false;
        }
        boolean allowed = inDomain(address, now);
        if (!allowed) {
            limits.giveBack(own, span, now);
        }
        return allowed;
    }

    private boolean inDomain(MailAddress address, Instant now) {
        String domain = "domain:" + domain(address);
        if (!limits.take(domain, config.perDomainHour(), HOUR, now)) {
            return false;
        }
        boolean allowed = inAll(now);
        if (!allowed) {
            limits.giveBack(domain, HOUR, now);
        }
        return allowed;
    }

    private boolean inAll(Instant now) {
        boolean allowed = limits.take("all", config.inAllHour(), HOUR, now);
        if (!allowed && limits.take("all-alarm", 1, HOUR, now)) {
            LOG.error("No more letters to strangers within this hour: offprint.limit.in-all-hour is used up.");
        }
        return allowed;
    }

    private static String move(Subscriber reader) {
        return "move:" + reader.id();
    }

    private String name(String letter, MailAddress address) {
        return letter + ":" + code(address.value());
    }

    private String domain(MailAddress address) {
        return code(address.domain());
    }

    /** A code, for an address must not outlive its reader here, and a domain may be longer than a name. */
    private String code(String value) {
        return HexFormat.of().formatHex(secret.mac("allowance", value.getBytes(StandardCharsets.UTF_8)));
    }
}
