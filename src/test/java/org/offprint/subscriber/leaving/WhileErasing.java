package org.offprint.subscriber.leaving;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.offprint.subscriber.Erasing;

/** Does something while the first of several readers is erased. */
@Singleton
public class WhileErasing {

    private static final LongConsumer NOTHING = reader -> {};

    private final AtomicReference<LongConsumer> next = new AtomicReference<>(NOTHING);

    /** @param step is given the id of who is erased next, once */
    void first(LongConsumer step) {
        next.set(step);
    }

    void erasing(@Observes Erasing erasing) {
        next.getAndSet(NOTHING).accept(erasing.subscriberId());
    }
}
