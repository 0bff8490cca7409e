package org.offprint.source;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.offprint.source.http.Pause;

/** In tests nobody waits: how long it would have been is written down. Thread-safe. */
@Alternative
@Priority(1)
@Singleton
public class NoPause extends Pause {

    private final List<Duration> pauses = new ArrayList<>();

    @Override
    public synchronized void lasting(Duration time) {
        pauses.add(time);
    }

    /** All since the last call, in their order. */
    public synchronized List<Duration> taken() {
        List<Duration> all = List.copyOf(pauses);
        pauses.clear();
        return all;
    }
}
