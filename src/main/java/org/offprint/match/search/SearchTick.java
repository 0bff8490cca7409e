package org.offprint.match.search;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Has the index follow the papers, so that few searches come upon something new. */
@Singleton
class SearchTick {

    private final KeepIndex keepIndex;

    SearchTick(KeepIndex keepIndex) {
        this.keepIndex = keepIndex;
    }

    @Scheduled(identity = "search", every = "${offprint.search.every:5s}", delayed = "10s")
    void wake() {
        keepIndex.wake();
    }
}
