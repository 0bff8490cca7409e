package org.offprint.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Looks into the outbox every second; rounds may overlap, so a mail that hangs keeps no other waiting. */
@Singleton
class OutboxTick {

    private final DeliverLetters deliverLetters;

    OutboxTick(DeliverLetters deliverLetters) {
        this.deliverLetters = deliverLetters;
    }

    @Scheduled(every = "1s", delayed = "2s", identity = "outbox")
    void look() {
        deliverLetters.deliver();
    }
}
