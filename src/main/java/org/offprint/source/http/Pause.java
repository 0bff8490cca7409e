package org.offprint.source.http;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Lets time pass on the thread that asks. */
@Singleton
public class Pause {

    /** @throws Stopped when the thread is told to end */
    public void lasting(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }
}
