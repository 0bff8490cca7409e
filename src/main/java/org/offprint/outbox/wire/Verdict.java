package org.offprint.outbox.wire;

import org.offprint.letter.Mail;
import org.offprint.outbox.Answer;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.Outcome.Accepted;
import org.offprint.outbox.Outcome.Deferred;
import org.offprint.outbox.Outcome.Deferred.Cause;
import org.offprint.outbox.Outcome.Unknown;
import org.offprint.smtp.Stage;
import org.offprint.smtp.Transfer;

/** What a transfer over the wire comes to for its mail. */
final class Verdict {

    private Verdict() {}

    static Outcome of(Transfer transfer, Mail mail) {
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
}
