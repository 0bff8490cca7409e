package org.offprint.subscriber;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.offprint.letter.Purpose;
import org.offprint.letter.Token;
import org.offprint.letter.Tokens;
import org.offprint.problem.Refusal;

/**
 * Says for whom a link's bearer may act. A link that was never written here, has expired or was revoked is refused with
 * 404, always in the same words.
 */
@Singleton
public class Access {

    private final Tokens tokens;
    private final Subscribers subscribers;
    private final Clock clock;

    Access(Tokens tokens, Subscribers subscribers, Clock clock) {
        this.tokens = tokens;
        this.subscribers = subscribers;
        this.clock = clock;
    }

    /** The reader whose preferences may be seen and changed: by a digest's link or an account link. */
    @Transactional
    public long reader(String written) {
        return tokens.read(written, Purpose.PREFERENCES)
                .or(() -> tokens.read(written, Purpose.ACCOUNT))
                .filter(this::good)
                .orElseThrow(Access::unknown)
                .subject();
    }

    /** The reader whose account may be exported, moved and erased: by a link that was mailed in the last 24 h. */
    @Transactional
    public long account(String written) {
        return tokens.read(written, Purpose.ACCOUNT)
                .filter(this::good)
                .orElseThrow(Access::unknown)
                .subject();
    }

    /** Whether a link that {@link #reader} let in has all powers. */
    public boolean hasAllPowers(String written) {
        return tokens.read(written, Purpose.ACCOUNT).isPresent();
    }

    /** The reader, held or not, who may leave: this link never ends. */
    public long leaver(String written) {
        return tokens.read(written, Purpose.UNSUBSCRIBE)
                .orElseThrow(Access::unknown)
                .subject();
    }

    /** The request, held or not, that a confirmation's link is about; the request says until when it holds. */
    public long confirmer(String written) {
        return tokens.read(written, Purpose.CONFIRM)
                .orElseThrow(Access::unknown)
                .subject();
    }

    /** The request, held or not, whose address may be blocked. */
    public long blocker(String written) {
        return tokens.read(written, Purpose.BLOCK).orElseThrow(Access::unknown).subject();
    }

    private boolean good(Token token) {
        Optional<Subscriber> subscriber = subscribers.byId(token.subject());
        return !token.expired(clock.instant())
                && subscriber
                        .filter(reader -> reader.tokenVersion() == token.version())
                        .isPresent();
    }

    /** The one answer for every link that opens nothing. */
    public static Refusal unknown() {
        return Refusal.notFound("This link is unknown, or it is no longer good. The start page mails you a new one.");
    }
}
