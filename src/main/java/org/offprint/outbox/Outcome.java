package org.offprint.outbox;

/** What became of a mail at the mail server. {@code answer} is what it said, or what the network did, for the operator. */
public sealed interface Outcome {

    String answer();

    /** Taken: the mail server answers for it from here. */
    record Accepted(String answer) implements Outcome {}

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
    }

    /** Never, or not without somebody's help. */
    record Rejected(Fate fate, String answer) implements Outcome {
        /** What to make of it. */
        public enum Fate {
            /** No such address, by its enhanced code. */
            BOUNCED,
            /** The mail server refuses us: 5.7.x and what can't be told. */
            HELD,
            /** Size or content. */
            FAILED
        }
    }

    /** No reply after the final dot: it may have been taken. */
    record Unknown(String answer) implements Outcome {}
}
