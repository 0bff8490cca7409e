package org.offprint.outbox;

import java.time.Instant;

/** What became of a mail at the mail server. {@code answer} is what it said, or what the network did, for the operator. */
public sealed interface Outcome {

    String answer();

    /** Moves the delivery on. */
    void settle(Delivery delivery, RetryPolicy policy, Instant now);

    /** Taken: the mail server answers for it from here. */
    record Accepted(String answer) implements Outcome {
        @Override
        public void settle(Delivery delivery, RetryPolicy policy, Instant now) {
            delivery.attempted(State.SENT, answer, now);
        }
    }

    /** Not now. */
    record Deferred(Cause cause, String answer) implements Outcome {
        /** Who has to rest. */
        public enum Cause {
            /** No connection, TLS or AUTH, or 421 before the mail: nothing is sent for a while, and no attempt is used up. */
            RELAY,
            /** 421 or 4.7.x at RCPT or after the data: the recipient's domain cools down. */
            DOMAIN,
            /** Any other passing failure: this mail is tried again later. */
            MAIL
        }

        @Override
        public void settle(Delivery delivery, RetryPolicy policy, Instant now) {
            if (cause == Cause.RELAY) {
                delivery.putBack(answer);
            } else {
                int failed = delivery.attempts() + 1;
                delivery.again(State.QUEUED, policy.next(failed, delivery.seed(), now), answer);
            }
        }
    }

    /** Never, or not without somebody's help. */
    record Rejected(Fate fate, String answer) implements Outcome {
        /** What to make of it. */
        public enum Fate {
            /** No such address, by its enhanced code: suppressed. */
            BOUNCED,
            /** The mailbox is disabled (5.2.1): suppressed after two different days. */
            DISABLED,
            /** The mailbox is full (5.2.2): suppressed after five in 14 days. */
            FULL,
            /** A 550 at RCPT with no enhanced code: as disabled for an edition, means nothing for a letter. */
            UNEXPLAINED,
            /** The mail server refuses us: 5.7.x and what can't be told. */
            HELD,
            /** Size or content. */
            FAILED
        }

        @Override
        public void settle(Delivery delivery, RetryPolicy policy, Instant now) {
            switch (fate) {
                case BOUNCED, DISABLED, FULL, UNEXPLAINED -> delivery.attempted(State.BOUNCED, answer, now);
                case HELD -> delivery.hold(answer);
                case FAILED -> delivery.attempted(State.FAILED, answer, now);
            }
        }
    }

    /** No reply after the final dot, as far as can be told: it may have been taken. */
    record Unknown(String answer) implements Outcome {
        @Override
        public void settle(Delivery delivery, RetryPolicy policy, Instant now) {
            int tried = delivery.attempts() + 1;
            delivery.again(State.AMBIGUOUS, policy.afterUnknown(tried, delivery.seed(), now), answer);
        }
    }
}
