package org.offprint.match.search;

import jakarta.inject.Singleton;

/** Waits for the search index, which a large upload of another test leaves behind for a while. */
@Singleton
public class UpToDate {

    private final KeepIndex keepIndex;

    UpToDate(KeepIndex keepIndex) {
        this.keepIndex = keepIndex;
    }

    public void await() throws InterruptedException {
        keepIndex.wake().await();
    }
}
