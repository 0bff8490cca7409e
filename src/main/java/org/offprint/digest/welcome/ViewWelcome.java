package org.offprint.digest.welcome;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.offprint.digest.card.Face;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.mail.ViewDigest;
import org.offprint.interest.Expressions;
import org.offprint.letter.Links;
import org.offprint.letter.Purpose;
import org.offprint.letter.Token;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Subscriber;

/** Turns what a new reader would have been brought into what a person sees. */
@Singleton
class ViewWelcome {

    private static final DateTimeFormatter FIRST =
            DateTimeFormatter.ofPattern("EEEE, d MMMM, 'at' HH:mm", Locale.ENGLISH);

    private final ViewDigest viewDigest;
    private final Expressions expressions;
    private final Links links;
    private final Clock clock;

    ViewWelcome(ViewDigest viewDigest, Expressions expressions, Links links, Clock clock) {
        this.viewDigest = viewDigest;
        this.expressions = expressions;
        this.links = links;
        this.clock = clock;
    }

    WelcomeView view(Subscriber reader, LastWeek.Brought brought, List<Face.Length> lengths) {
        return new WelcomeView(
                first(reader),
                expressions.unpack(reader.choices().interests()).lines(),
                intro(brought.digest(), lengths.size()),
                viewDigest.sections(brought.digest(), brought.corpus(), lengths, ""),
                link(Purpose.FEED, reader),
                link(Purpose.PREFERENCES, reader),
                link(Purpose.UNSUBSCRIBE, reader),
                reader.address().value());
    }

    private String first(Subscriber reader) {
        Cadence cadence = reader.cadence();
        Instant next = reader.nextDueAt().orElseGet(() -> cadence.nextAfter(clock.instant()));
        return "Your first digest comes on " + FIRST.format(next.atZone(cadence.zone())) + " ("
                + cadence.zone().getId() + ")";
    }

    private static String intro(Digest digest, int told) {
        int all = digest.shown().size() + digest.more().size();
        return switch (digest.mode()) {
            case MATCHED ->
                all > told
                        ? "From the last seven days, the best " + told + " of " + all + " that match:"
                        : "What the last seven days would have brought:";
            case TRENDING -> "What is trending these days:";
            case INSTEAD -> "Nothing of the last seven days matches; what is trending:";
            case NOTHING -> "Nothing of the last seven days matches.";
        };
    }

    private String link(Purpose purpose, Subscriber reader) {
        return links.to(new Token(purpose, reader.id(), reader.tokenVersion(), null))
                .toString();
    }
}
