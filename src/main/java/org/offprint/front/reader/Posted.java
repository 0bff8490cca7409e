package org.offprint.front.reader;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.edition.Edition;
import org.offprint.digest.edition.Editions;
import org.offprint.outbox.Deliveries;
import org.offprint.outbox.Kind;
import org.offprint.outbox.State;
import org.offprint.subscriber.Correspondence;

/** What a reader was sent, as the export shows it. Joins the caller's transaction. */
@Singleton
final class Posted {

    private static final int ALL = 10_000;

    private final Deliveries deliveries;
    private final Editions editions;

    Posted(Deliveries deliveries, Editions editions) {
        this.deliveries = deliveries;
        this.editions = editions;
    }

    /** Letters to a reader, and about what a reader asked. */
    List<Holdings.Mailed> mails(long reader, List<Long> asked) {
        return deliveries
                .getEntityManager()
                .createQuery("""
                        select d.kind, d.state, d.createdAt from Delivery d
                        where d.subject = :reader and d.kind in :aboutReaders
                        or d.subject in :asked and d.kind in :aboutRequests order by d.id""", Object[].class)
                .setParameter("reader", reader)
                .setParameter("aboutReaders", Correspondence.ABOUT_READERS)
                .setParameter("asked", asked)
                .setParameter("aboutRequests", Correspondence.ABOUT_REQUESTS)
                .getResultStream()
                .map(row -> new Holdings.Mailed(lower((Kind) row[0]), lower((State) row[1]), (Instant) row[2]))
                .toList();
    }

    /** Digests, the newest first. */
    List<Holdings.Served> digests(long reader) {
        return editions.of(reader, ALL).stream().map(Posted::served).toList();
    }

    private static Holdings.Served served(Edition edition) {
        List<Long> papers =
                edition.digest().shown().stream().map(Digest.Pick::paper).toList();
        return new Holdings.Served(edition.day(), lower(edition.state()), edition.writtenAt(), papers);
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
