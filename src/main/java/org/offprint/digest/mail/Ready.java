package org.offprint.digest.mail;

import java.time.Instant;
import java.time.LocalDate;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.edition.Edition;
import org.offprint.digest.edition.PackedDigest;
import org.offprint.digest.edition.Unsent;
import org.offprint.letter.MailAddress;
import org.offprint.subscriber.Detail;
import org.offprint.subscriber.Subscriber;

/**
 * An edition that is ready to be made into a mail: a value.
 *
 * @param edition its id
 * @param reader the reader's id
 * @param tokenVersion under which the mail's links are written
 */
public record Ready(
        long edition,
        LocalDate day,
        Instant expiresAt,
        Digest digest,
        long reader,
        MailAddress to,
        int tokenVersion,
        Detail detail) {

    /** @throws RuntimeException when it cannot be read */
    public static Ready of(Unsent unsent) {
        return new Ready(
                unsent.id(),
                unsent.day(),
                unsent.expiresAt(),
                PackedDigest.unpack(unsent.content()),
                unsent.reader(),
                new MailAddress(unsent.address()),
                unsent.tokenVersion(),
                unsent.detail());
    }

    public static Ready of(Edition edition, Subscriber reader) {
        return new Ready(
                edition.id(),
                edition.day(),
                edition.expiresAt(),
                edition.digest(),
                reader.id(),
                reader.address(),
                reader.tokenVersion(),
                reader.choices().detail());
    }
}
