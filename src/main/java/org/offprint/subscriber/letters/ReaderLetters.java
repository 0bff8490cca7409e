package org.offprint.subscriber.letters;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.letter.Links;
import org.offprint.letter.Mail;
import org.offprint.letter.Purpose;
import org.offprint.letter.Token;
import org.offprint.outbox.Delivery;
import org.offprint.outbox.Kind;
import org.offprint.outbox.MailSource;
import org.offprint.subscriber.Requests;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;

/** The letters to somebody who reads, moved or left. */
@Singleton
final class ReaderLetters implements MailSource {

    /** How long the link with all powers works. */
    private static final Duration ACCOUNT = Duration.ofHours(24);

    private final Subscribers subscribers;
    private final Requests requests;
    private final LetterMails mails;
    private final Links links;
    private final Clock clock;

    ReaderLetters(Subscribers subscribers, Requests requests, LetterMails mails, Links links, Clock clock) {
        this.subscribers = subscribers;
        this.requests = requests;
        this.mails = mails;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.LINK, Kind.FAREWELL, Kind.ADDRESS_CHANGED);
    }

    @Override
    public Optional<Mail> mail(Delivery delivery) {
        return switch (delivery.kind()) {
            case LINK -> reader(delivery, true).map(reader -> linkMail(reader, delivery));
            case FAREWELL ->
                reader(delivery, false).map(reader -> mails.mail(farewell(leaving(reader)), delivery, Map.of()));
            case ADDRESS_CHANGED ->
                requests.byId(delivery.subject()).map(moved -> mails.mail(moved(links.page("/")), delivery, Map.of()));
            default -> throw new IllegalArgumentException("not made here: " + delivery.kind());
        };
    }

    /**
     * Nobody gets a farewell who came back, nor a link who left; and an address that the reader moved away from meanwhile gets
     * neither, for a link opens the subscription where it is now.
     */
    private Optional<Subscriber> reader(Delivery delivery, boolean reads) {
        return subscribers
                .byId(delivery.subject())
                .filter(reader -> reader.reads() == reads)
                .filter(reader -> delivery.recipient().equals(Optional.of(reader.address())));
    }

    private Mail linkMail(Subscriber reader, Delivery delivery) {
        Token account = new Token(
                Purpose.ACCOUNT,
                reader.id(),
                reader.tokenVersion(),
                clock.instant().plus(ACCOUNT).truncatedTo(ChronoUnit.SECONDS));
        URI leave = leaving(reader);
        Map<String, String> headers =
                Map.of("List-Unsubscribe", "<" + leave + ">", "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return mails.mail(link(links.to(account), leave), delivery, headers);
    }

    private URI leaving(Subscriber reader) {
        return links.to(new Token(Purpose.UNSUBSCRIBE, reader.id(), 0, null));
    }

    static Letter link(URI account, URI leave) {
        return new Letter(
                "Your preferences",
                List.of(
                        "Here is the link to your subscription: keywords, days, hour, a pause, another address, and all"
                                + " that is held about you.",
                        "It works for 24 hours. Whoever has it can change your subscription, so keep it to yourself."),
                "Open your preferences",
                account,
                List.of(new Letter.Further("Had enough of these papers?", "Unsubscribe", leave)),
                "This mail came because somebody, we hope you, asked for the link of the subscription at this address.");
    }

    static Letter farewell(URI leave) {
        return new Letter(
                "You have left",
                List.of(
                        "Your subscription has ended, and no digest follows. This is the last mail.",
                        "If that was a mistake, the link takes it back, with all your keywords."),
                "That was a mistake",
                leave,
                List.of(),
                "This mail came because the subscription at this address was ended.");
    }

    static Letter moved(URI site) {
        return new Letter(
                "Your digests go to another address now",
                List.of(
                        "Your subscription moved from this address to another one, which was confirmed there.",
                        "Links in the mails that came here no longer open it, but for the one to leave."),
                "Open Offprint",
                site,
                List.of(),
                "This mail came because this was the address of your subscription. If it was not you who moved it, "
                        + "write to whoever runs this.");
    }
}
