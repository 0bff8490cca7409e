package org.offprint.admin.trial;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.offprint.admin.note.Note;
import org.offprint.admin.note.Notes;
import org.offprint.admin.page.Moments;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.Postman;

/** Hands a mail to the mail server while the operator waits, and says what that answered. */
@Singleton
class SendTestMail {

    private final Postman postman;
    private final Notes notes;
    private final Moments moments;
    private final Clock clock;

    SendTestMail(Postman postman, Notes notes, Moments moments, Clock clock) {
        this.postman = postman;
        this.notes = notes;
        this.moments = moments;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param outcome accepted, deferred, rejected or unknown
     * @param answer the mail server's own words, or what the network did
     */
    record Trial(String outcome, String answer, String words) {

        static Trial of(Outcome outcome) {
            if (outcome instanceof Outcome.Accepted) {
                return new Trial("accepted", outcome.answer(), "The mail server took it. Look into that mailbox.");
            }
            if (outcome instanceof Outcome.Deferred) {
                return new Trial("deferred", outcome.answer(), "Not now: mails would wait and be tried again.");
            }
            if (outcome instanceof Outcome.Rejected) {
                return new Trial("rejected", outcome.answer(), "The mail server refused it.");
            }
            return new Trial("unknown", outcome.answer(), "No answer came after the mail: it may have been taken.");
        }
    }

    /** Blocks until the mail server has answered, or a timeout has passed. */
    Trial to(MailAddress address) {
        String now = moments.of(clock.instant());
        Note note = new Note(
                "test " + clock.instant() + " " + System.nanoTime(),
                "A test mail",
                List.of(
                        "If you can read this, mails leave this instance and arrive. It was asked for on " + now + ".",
                        "Look at its headers too: SPF, DKIM and DMARC should have passed."),
                "/admin",
                "This mail came because the operator pressed a button.");
        return Trial.of(postman.hand(notes.mail(note, address)));
    }
}
