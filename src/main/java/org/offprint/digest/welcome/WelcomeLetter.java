package org.offprint.digest.welcome;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offprint.digest.card.Face;
import org.offprint.digest.mail.DigestHeaders;
import org.offprint.digest.mail.Fit;
import org.offprint.letter.Mail;
import org.offprint.letter.TextPart;
import org.offprint.outbox.Delivery;
import org.offprint.outbox.Kind;
import org.offprint.outbox.MailSource;
import org.offprint.subscriber.Standing;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;

/** The first mail to a confirmed reader: when the first digest comes, and what one would have brought. No edition. */
@Singleton
class WelcomeLetter implements MailSource {

    private static final String KIND = "welcome";

    private final Subscribers subscribers;
    private final LastWeek lastWeek;
    private final ViewWelcome viewWelcome;
    private final DigestHeaders headers;

    WelcomeLetter(Subscribers subscribers, LastWeek lastWeek, ViewWelcome viewWelcome, DigestHeaders headers) {
        this.subscribers = subscribers;
        this.lastWeek = lastWeek;
        this.viewWelcome = viewWelcome;
        this.headers = headers;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.WELCOME);
    }

    @Override
    public Optional<Mail> mail(Delivery delivery) {
        return subscribers
                .byId(delivery.subject())
                .filter(reader -> reader.standing() == Standing.ACTIVE || reader.standing() == Standing.PAUSED)
                .map(reader -> mail(delivery.id(), reader));
    }

    private Mail mail(long delivery, Subscriber reader) {
        LastWeek.Brought brought = lastWeek.of(reader.choices());
        int papers = brought.digest().shown().size();
        return Fit.longest(
                lengths -> mail(delivery, reader, brought, lengths),
                papers,
                reader.choices().detail());
    }

    private Mail mail(long delivery, Subscriber reader, LastWeek.Brought brought, List<Face.Length> lengths) {
        WelcomeView view = viewWelcome.view(reader, brought, lengths);
        return new Mail(
                reader.address(),
                "You are in. " + view.first(),
                TextPart.tidy(new WelcomeText(view).render()),
                new WelcomeHtml(view).render(),
                headers.messageId(KIND, delivery),
                headers.headers(KIND, view.unsubscribe()));
    }
}
