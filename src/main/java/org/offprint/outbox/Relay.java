package org.offprint.outbox;

import jakarta.inject.Singleton;
import java.time.Instant;

/** The mail server as this node finds it: a circuit breaker that lets it rest when it cannot be reached. Thread-safe. */
@Singleton
public class Relay {

    /** Whether to hand over nothing for now. */
    public synchronized boolean resting(Instant now) {
        return false;
    }

    /** Tells what an attempt led to; every caller of {@link Postman#hand} does. */
    public synchronized void saw(Outcome outcome, Instant now) {}
}
