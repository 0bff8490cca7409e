package org.offprint.subscriber.leaving;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Wakes {@link ForgetReaders}. */
@Singleton
final class RetentionTick {

    private final ForgetReaders forgetReaders;

    RetentionTick(ForgetReaders forgetReaders) {
        this.forgetReaders = forgetReaders;
    }

    @Scheduled(every = "6h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void wake() {
        forgetReaders.forget();
    }
}
