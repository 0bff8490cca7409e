package org.offprint.outbox.mailer;

import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.offprint.letter.Mail;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.Answer;
import org.offprint.outbox.FirstAttempt;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.Outcome.Accepted;
import org.offprint.outbox.Outcome.Deferred;
import org.offprint.outbox.Outcome.Deferred.Cause;
import org.offprint.outbox.Outcome.Rejected;
import org.offprint.outbox.Outcome.Unknown;
import org.offprint.outbox.Postman;
import org.offprint.outbox.Relay;
import org.offprint.outbox.bounce.ReturnPath;

/** Hands letters to the mail server through the client of Quarkus Mailer, with a watchdog that the client lacks. */
@FirstAttempt
@Singleton
class MailerPostman implements Postman {

    /** A kept connection may have been closed meanwhile: a mail that was not begun is tried once more. */
    private static final String UNTOUCHED = "Before the mail: ";

    /** The client's own words, before it says anything to a mail server that takes only smaller mails. */
    private static final String TOO_BIG = "message exceeds allowed size limit";

    private final MailClients clients;
    private final Relay relay;
    private final ReturnPath returnPath;
    private final MailerConfig config;
    private final Clock clock;

    MailerPostman(MailClients clients, Relay relay, ReturnPath returnPath, MailerConfig config, Clock clock) {
        this.clients = clients;
        this.relay = relay;
        this.returnPath = returnPath;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Outcome hand(Mail mail) {
        return relay.through(mail.to(), clock, () -> send(mail, clock.instant()));
    }

    private Outcome send(Mail mail, Instant now) {
        Outcome outcome = attempt(mail, now);
        boolean untouched =
                outcome instanceof Deferred deferred && deferred.answer().startsWith(UNTOUCHED);
        return untouched ? attempt(mail, now) : outcome;
    }

    private Outcome attempt(Mail mail, Instant now) {
        TracedMessage message = new TracedMessage(mail, returnPath.sender(), now);
        message.setBounceAddress(returnPath.of(mail, now));
        MailClient client = clients.current();
        try {
            await(clients.send(client, message), message);
            return new Accepted("250");
        } catch (TimeoutException e) {
            clients.replace(client);
            return silence(message, "no answer in time");
        } catch (ExecutionException e) {
            return failed(message, e.getCause() == null ? e : e.getCause(), mail.to());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return silence(message, "interrupted");
        }
    }

    private void await(CompletableFuture<?> sent, TracedMessage message)
            throws TimeoutException, ExecutionException, InterruptedException {
        try {
            sent.get(config.connect().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (!message.begun()) {
                throw e;
            }
            sent.get(config.watchdog().minus(config.connect()).toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static Outcome failed(TracedMessage message, Throwable cause, MailAddress to) {
        if (cause instanceof SMTPException no) {
            return ClientsWords.outcome(no, to);
        }
        String words = Answer.without(to, words(cause));
        if (cause instanceof IllegalArgumentException || TOO_BIG.equals(cause.getMessage())) {
            return new Rejected(Rejected.Fate.FAILED, words);
        }
        return silence(message, words);
    }

    /** Where the client was can't be told once the mail has begun; so it may have been taken. */
    private static Outcome silence(TracedMessage message, String words) {
        return message.begun() ? new Unknown(words) : new Deferred(Cause.RELAY, UNTOUCHED + words);
    }

    private static String words(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
