package org.offprint.admin.reader;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.offprint.admin.mail.ListMails;
import org.offprint.digest.edition.Edition;
import org.offprint.digest.edition.Editions;
import org.offprint.interest.Expressions;
import org.offprint.outbox.suppression.Suppressions;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.Standing;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;

/** Gathers what is known of a reader. */
@Singleton
class ReadReader {

    private static final int EDITIONS = 30;
    private static final int MAILS = 30;

    private final Subscribers subscribers;
    private final Expressions expressions;
    private final Suppressions suppressions;
    private final Editions editions;
    private final ListMails listMails;

    ReadReader(
            Subscribers subscribers,
            Expressions expressions,
            Suppressions suppressions,
            Editions editions,
            ListMails listMails) {
        this.subscribers = subscribers;
        this.expressions = expressions;
        this.suppressions = suppressions;
        this.editions = editions;
        this.listMails = listMails;
    }

    /** @throws Refusal when nobody has this number */
    @Transactional
    ReaderSheet read(long id) {
        Subscriber reader = subscribers.byId(id).orElseThrow(ReadReader::nobody);
        return new ReaderSheet(
                id,
                reader.address().value(),
                code(reader.standing()),
                suppressions.suppressed(reader.address()).map(ReadReader::code).orElse(null),
                keywords(reader),
                reader.cadence().days().stream().sorted().map(ReadReader::day).toList(),
                reader.cadence().hour(),
                reader.cadence().zone().getId(),
                reader.choices().maxPapers(),
                reader.createdAt(),
                reader.consentedAt().orElse(null),
                reader.leftAt().orElse(null),
                reader.pausedUntil().orElse(null),
                reader.nextDueAt().orElse(null),
                reader.standing() == Standing.PENDING,
                editions.of(id, EDITIONS).stream()
                        .map(edition -> row(edition, reader))
                        .toList(),
                listMails.ofReader(id, MAILS));
    }

    static Refusal nobody() {
        return Refusal.notFound("There is no such reader: never was, or erased.");
    }

    private List<String> keywords(Subscriber reader) {
        return expressions.unpack(reader.choices().interests()).lines();
    }

    private static ReaderSheet.EditionRow row(Edition edition, Subscriber reader) {
        return new ReaderSheet.EditionRow(
                edition.id(),
                edition.day(),
                code(edition.state()),
                edition.digest().shown().size(),
                edition.writtenAt(),
                reader.standing() == Standing.ACTIVE && ResendMail.canGoAgain(edition));
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
