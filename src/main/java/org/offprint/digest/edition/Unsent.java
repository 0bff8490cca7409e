package org.offprint.digest.edition;

import java.time.Instant;
import java.time.LocalDate;
import org.offprint.subscriber.Detail;
import org.offprint.subscriber.Standing;

/**
 * An edition that is to be sent, with what is needed of its reader; read by the hundred, and so no entity.
 *
 * @param id the edition's
 * @param content packed, see {@link PackedDigest}
 * @param reader the reader's id
 * @param address the reader's
 */
public record Unsent(
        long id,
        LocalDate day,
        Instant expiresAt,
        byte[] content,
        long reader,
        String address,
        int tokenVersion,
        Detail detail,
        Standing standing) {}
