package org.offprint.outbox.wire;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.Mail;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.Parcel;
import org.offprint.outbox.Postman;
import org.offprint.outbox.Relay;
import org.offprint.outbox.SingleParcel;
import org.offprint.outbox.bounce.ReturnPath;
import org.offprint.outbox.mime.MimeMail;
import org.offprint.smtp.Content;
import org.offprint.smtp.Envelope;
import org.offprint.smtp.MailTransaction;
import org.offprint.smtp.SmtpClient;
import org.offprint.smtp.Stage;
import org.offprint.smtp.Transfer;

/** Hands mails to the mail server on a wire of our own: it knows where a conversation stopped, and it never hangs. */
@Singleton
class WirePostman implements Postman {

    /** Each halves the sessions. */
    private static final int TRIES_WHILE_CROWDED = 8;

    private final SmtpClient client;
    private final Lanes lanes = new Lanes();
    private final Relay relay;
    private final ReturnPath returnPath;
    private final Clock clock;

    WirePostman(WireServer server, Relay relay, ReturnPath returnPath, Clock clock) {
        this.client = new SmtpClient(server.server());
        this.relay = relay;
        this.returnPath = returnPath;
        this.clock = clock;
    }

    @Override
    public Outcome hand(Mail mail) {
        SingleParcel one = new SingleParcel(mail);
        hand(one);
        return one.outcome();
    }

    @Override
    public int sessions() {
        return lanes.open();
    }

    @Override
    public void hand(Supplier<@Nullable Parcel> parcels) {
        Run run = new Run(parcels);
        do {
            lanes.enter();
            try {
                run.begin();
                client.send(run);
            } finally {
                lanes.leave();
            }
        } while (run.hasToTryAgain());
    }

    /** Mails that go out over one of the lanes, for as long as it is not wanted by others. For one thread. */
    private final class Run implements Supplier<@Nullable MailTransaction> {

        private final Supplier<@Nullable Parcel> parcels;
        private boolean asked;
        private @Nullable Attempt first;
        private @Nullable Attempt again;

        Run(Supplier<@Nullable Parcel> parcels) {
            this.parcels = parcels;
        }

        /** In a lane, with the mail that has to be tried again if there is one. */
        void begin() {
            first = again;
            again = null;
        }

        /** Once there is a lane for it. */
        boolean hasToTryAgain() {
            return again != null;
        }

        /** The first one in any case: else nobody would get on where many wait. */
        @Override
        public @Nullable MailTransaction get() {
            if (hasToTryAgain()) {
                return null;
            }
            Attempt next = first;
            first = null;
            if (next == null && (!asked || lanes.mayStay())) {
                next = untried();
            }
            asked = true;
            if (next != null) {
                next.begin();
            }
            return next;
        }

        private @Nullable Attempt untried() {
            for (Parcel parcel = parcels.get(); parcel != null; parcel = parcels.get()) {
                Instant now = clock.instant();
                Outcome no = relay.refuses(parcel.mail().to(), now);
                if (no == null) {
                    return new Attempt(this, parcel, now);
                }
                parcel.became(no);
            }
            return null;
        }
    }

    /** A mail on its way. */
    private final class Attempt implements MailTransaction {

        private final Run run;
        private final Parcel parcel;
        private final Instant since;
        private int tries;
        private int halvings;

        Attempt(Run run, Parcel parcel, Instant since) {
            this.run = run;
            this.parcel = parcel;
            this.since = since;
        }

        void begin() {
            tries++;
            halvings = lanes.halvings();
        }

        @Override
        public Envelope envelope() {
            Mail mail = parcel.mail();
            return new Envelope(returnPath.of(mail, since), mail.to().value());
        }

        @Override
        public Content content() {
            return new MimeMail(parcel.mail(), returnPath.sender(), since);
        }

        @Override
        public boolean mayGo() {
            return parcel.mayGo();
        }

        @Override
        public void ended(Transfer transfer) {
            if (isCrowded(transfer) && tries < TRIES_WHILE_CROWDED) {
                run.again = this;
                return;
            }
            if (transfer instanceof Transfer.Taken) {
                lanes.well();
            }
            Outcome outcome = Verdict.of(transfer, parcel.mail());
            relay.saw(outcome, parcel.mail().to(), clock.instant());
            parcel.became(outcome);
        }

        /** Whether the same mail had better go again at once, over fewer sessions. */
        private boolean isCrowded(Transfer transfer) {
            return transfer instanceof Transfer.Refused refused
                    && refused.reply().closing()
                    && refused.stage().compareTo(Stage.MAIL) <= 0
                    && lanes.halve(halvings);
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
