package org.offprint.outbox.wire;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.offprint.letter.Mail;
import org.offprint.outbox.Answer;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.Outcome.Accepted;
import org.offprint.outbox.Outcome.Deferred;
import org.offprint.outbox.Outcome.Deferred.Cause;
import org.offprint.outbox.Outcome.Unknown;
import org.offprint.outbox.Postman;
import org.offprint.outbox.Relay;
import org.offprint.outbox.bounce.ReturnPath;
import org.offprint.outbox.mime.MimeMail;
import org.offprint.smtp.Content;
import org.offprint.smtp.Envelope;
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
        return relay.through(mail.to(), clock, () -> attempt(mail, clock.instant()));
    }

    @Override
    public int sessions() {
        return lanes.open();
    }

    private Outcome attempt(Mail mail, Instant now) {
        Envelope envelope = new Envelope(returnPath.of(mail, now), mail.to().value());
        Content content = new MimeMail(mail, returnPath.sender(), now);
        return outcome(carry(envelope, content), mail);
    }

    private Transfer carry(Envelope envelope, Content content) {
        Transfer transfer = null;
        boolean again = true;
        for (int tries = 0; again && tries < TRIES_WHILE_CROWDED; tries++) {
            lanes.enter();
            try {
                transfer = client.send(envelope, content);
                again = saw(transfer);
            } finally {
                lanes.leave();
            }
        }
        return Objects.requireNonNull(transfer);
    }

    /** Whether the same mail had better go again at once, over fewer sessions. */
    private boolean saw(Transfer transfer) {
        if (transfer instanceof Transfer.Taken) {
            lanes.well();
        }
        return transfer instanceof Transfer.Refused refused
                && refused.reply().closing()
                && refused.stage().compareTo(Stage.MAIL) <= 0
                && lanes.halve();
    }

    private static Outcome outcome(Transfer transfer, Mail mail) {
        String words = Answer.without(mail.to(), transfer.words());
        if (transfer instanceof Transfer.Refused refused) {
            int code = refused.reply().code();
            return new Answer(refused.stage(), code, refused.reply().enhanced(), words).outcome();
        }
        return transfer instanceof Transfer.Broken broken ? broken(broken.stage(), words) : new Accepted(words);
    }

    private static Outcome broken(Stage stage, String words) {
        String said = stage + ": " + words;
        if (stage.beforeTheMail()) {
            return new Deferred(Cause.RELAY, said);
        }
        return stage == Stage.DOT ? new Unknown(said) : new Deferred(Cause.MAIL, said);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
