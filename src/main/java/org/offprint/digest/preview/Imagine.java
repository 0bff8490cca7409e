package org.offprint.digest.preview;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.digest.edition.Compose;
import org.offprint.digest.edition.Corpora;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.edition.Edition;
import org.offprint.digest.edition.EditionState;
import org.offprint.digest.edition.Editions;
import org.offprint.digest.edition.Window;
import org.offprint.subscriber.Coverage;
import org.offprint.subscriber.Subscriber;

/**
 * Composes a digest that was never made: of a day to come from what is here now, of a day that is over from what was here
 * then, by the keywords that the reader has now. Needs a transaction of the caller's.
 */
@Singleton
class Imagine {

    /** Far more than a window holds. */
    private static final int EDITIONS = 60;

    /** A clock that was set back dates editions before the papers in them. */
    private static final Duration CLOCK_STEP = Duration.ofDays(1);

    private final Editions editions;
    private final Corpora corpora;
    private final Compose compose;
    private final Clock clock;

    Imagine(Editions editions, Corpora corpora, Compose compose, Clock clock) {
        this.editions = editions;
        this.corpora = corpora;
        this.compose = compose;
        this.clock = clock;
    }

    Digest digest(Subscriber reader, LocalDate day) {
        Instant asOf = day.atTime(reader.cadence().hour(), 0)
                .atZone(reader.cadence().zone())
                .toInstant();
        List<Edition> before = editions.find("subscriber = ?1 and day < ?2 order by day desc", reader.id(), day)
                .page(0, EDITIONS)
                .list();
        Window window = Window.of(reader.cadence(), coverage(reader, before, asOf), asOf, clock.instant());
        Corpus corpus = corpora.between(window.from(), asOf, reader.choices().interests());
        return compose.compose(reader.choices(), corpus, window, sent(reader, before, window, corpus), asOf);
    }

    /** As it was then, by what is known now. */
    private static Coverage coverage(Subscriber reader, List<Edition> newestFirst, Instant asOf) {
        Optional<Instant> until = newestFirst.stream().map(Edition::writtenAt).findFirst();
        Instant fresh = reader.coverage().freshFrom();
        return new Coverage(
                until.orElse(null),
                until.flatMap(written -> missedFrom(newestFirst, written)).orElse(null),
                fresh == null || fresh.isAfter(asOf) ? null : fresh);
    }

    private static Optional<Instant> missedFrom(List<Edition> editions, Instant written) {
        return editions.stream()
                .filter(edition -> edition.state() == EditionState.UNDELIVERED)
                .filter(edition -> edition.settledAt().filter(written::isBefore).isPresent())
                .map(Edition::coversFrom)
                .min(Instant::compareTo);
    }

    private Set<Long> sent(Subscriber reader, List<Edition> before, Window window, Corpus corpus) {
        Instant since = window.from().minus(CLOCK_STEP);
        Set<Long> sent = new HashSet<>();
        before.stream()
                .filter(edition -> edition.state() != EditionState.UNDELIVERED)
                .filter(edition -> !edition.writtenAt().isBefore(since))
                .forEach(edition -> edition.digest().shown().forEach(pick -> sent.add(pick.paper())));
        Map<Long, Set<Long>> ledger = new HashMap<>(Map.of(reader.id(), sent));
        return corpora.followed(ledger, corpus).getOrDefault(reader.id(), Set.of());
    }
}
