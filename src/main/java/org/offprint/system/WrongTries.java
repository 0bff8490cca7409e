package org.offprint.system;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts wrong passwords: after ten from one client within a minute, that client rests until the minute is over, whatever
 * it sends. Kept in memory by each node: guessing must cost a guesser and not the database. Thread-safe.
 */
@Singleton
class WrongTries {

    private static final int MOST = 10;
    private static final int MOST_CLIENTS = 10_000;
    private static final Duration SPAN = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Tries> byClient = new LinkedHashMap<>();

    WrongTries(Clock clock) {
        this.clock = clock;
    }

    private record Tries(Instant since, int count) {}

    synchronized void count(String client) {
        Instant now = clock.instant();
        byClient.values().removeIf(tries -> over(tries, now));
        if (byClient.size() >= MOST_CLIENTS && !byClient.containsKey(client)) {
            byClient.remove(byClient.keySet().iterator().next());
        }
        byClient.merge(client, new Tries(now, 1), (old, one) -> new Tries(old.since, old.count + 1));
    }

    /** How long this client has to rest; empty when it may try. */
    synchronized Optional<Duration> rest(String client) {
        Instant now = clock.instant();
        return Optional.ofNullable(byClient.get(client))
                .filter(tries -> tries.count >= MOST && !over(tries, now))
                .map(tries -> Duration.between(now, tries.since.plus(SPAN)));
    }

    private static boolean over(Tries tries, Instant now) {
        return !now.isBefore(tries.since.plus(SPAN)) || now.isBefore(tries.since);
    }
}
