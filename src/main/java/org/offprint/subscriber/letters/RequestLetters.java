package org.offprint.subscriber.letters;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
import org.offprint.subscriber.Request;
import org.offprint.subscriber.Requests;

/** The letters that ask an address. They hold nothing that a visitor typed, for the visitor may be anybody. */
@Singleton
final class RequestLetters implements MailSource {

    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Requests requests;
    private final LetterMails mails;
    private final Links links;
    private final Clock clock;

    RequestLetters(Requests requests, LetterMails mails, Links links, Clock clock) {
        this.requests = requests;
        this.mails = mails;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.CONFIRMATION, Kind.ADDRESS_CONFIRMATION);
    }

    @Override
    public Optional<Mail> mail(Delivery delivery) {
        return requests.byId(delivery.subject())
                .filter(request -> request.open(clock.instant()))
                .map(request -> mails.mail(letter(request), delivery, Map.of()));
    }

    private Letter letter(Request request) {
        URI confirm = links.to(new Token(Purpose.CONFIRM, request.id(), 0, request.expiresAt()));
        URI block = links.to(new Token(Purpose.BLOCK, request.id(), 0, null));
        return switch (request.kind()) {
            case SUBSCRIPTION -> confirmation(confirm, block, UNTIL.format(request.expiresAt()));
            case ADDRESS -> addressConfirmation(confirm, block, UNTIL.format(request.expiresAt()));
        };
    }

    static Letter confirmation(URI confirm, URI block, String until) {
        return new Letter(
                "Please confirm your subscription",
                List.of(
                        "Somebody, we hope you, asked for research papers to be mailed to this address.",
                        "Follow the link and press the button there, and your digests begin. It works until " + until
                                + "."),
                "Confirm the subscription",
                confirm,
                notYou(block, "nothing else is mailed, and the address is forgotten."),
                "This mail came because this address was entered in the form of Offprint.");
    }

    static Letter addressConfirmation(URI confirm, URI block, String until) {
        return new Letter(
                "Please confirm your new address",
                List.of(
                        "A reader, we hope you, asked for digests to come to this address from now on.",
                        "Follow the link and press the button there, and the subscription moves here. It works until "
                                + until + "."),
                "Use this address",
                confirm,
                notYou(block, "the subscription stays where it is."),
                "This mail came because a reader of Offprint entered this address as a new one.");
    }

    private static List<Letter.Further> notYou(URI block, String otherwise) {
        return List.of(new Letter.Further(
                "It was not you? Then do nothing: " + otherwise, "Never get mail from here again", block));
    }
}
