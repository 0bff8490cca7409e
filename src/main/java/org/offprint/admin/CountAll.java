package org.offprint.admin;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.offprint.digest.edition.EditionState;
import org.offprint.digest.edition.Editions;
import org.offprint.outbox.Deliveries;
import org.offprint.outbox.Kind;
import org.offprint.outbox.State;
import org.offprint.paper.Papers;
import org.offprint.source.ListSources;
import org.offprint.source.SourceReport;
import org.offprint.source.SourceState;
import org.offprint.subscriber.Standing;
import org.offprint.subscriber.Subscribers;

/** Counts papers, readers and mails, in the database. */
@Singleton
public class CountAll {

    private final Papers papers;
    private final Subscribers subscribers;
    private final Deliveries deliveries;
    private final Editions editions;
    private final ListSources listSources;

    CountAll(
            Papers papers, Subscribers subscribers, Deliveries deliveries, Editions editions, ListSources listSources) {
        this.listSources = listSources;
        this.papers = papers;
        this.subscribers = subscribers;
        this.deliveries = deliveries;
        this.editions = editions;
    }

    @Transactional
    public Stats count() {
        return new Stats(
                papers.count(),
                byName(Standing.values(), subscribers::count),
                byName(State.values(), mails()::get),
                byName(SourceState.values(), sources()));
    }

    private Function<SourceState, Long> sources() {
        List<SourceReport> all = listSources.list();
        return state -> all.stream()
                .filter(source -> source.state().equals(state.code()))
                .count();
    }

    /** A digest counts here until it needs a delivery of its own, or none at all. */
    private Map<State, Long> mails() {
        Map<State, Long> mails = new EnumMap<>(State.class);
        Arrays.stream(State.values()).forEach(state -> mails.put(state, 0L));
        mails.putAll(deliveries.countByState());
        mails.merge(State.QUEUED, editions.count(EditionState.UNSENT), Long::sum);
        long alsoDelivered = deliveries.count("kind = ?1 and state = ?2", Kind.DIGEST, State.SENT);
        mails.merge(State.SENT, editions.count(EditionState.SENT) - alsoDelivered, Long::sum);
        return mails;
    }

    private static <E extends Enum<E>> Map<String, Long> byName(E[] all, Function<E, Long> count) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Arrays.stream(all).forEach(one -> counts.put(one.name().toLowerCase(Locale.ROOT), count.apply(one)));
        return counts;
    }
}
