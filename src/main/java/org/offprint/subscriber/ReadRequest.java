package org.offprint.subscriber;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.offprint.interest.Expressions;

/** Reads where a request stands. */
@Singleton
public class ReadRequest {

    private final Requests requests;
    private final Expressions expressions;
    private final Clock clock;

    ReadRequest(Requests requests, Expressions expressions, Clock clock) {
        this.requests = requests;
        this.expressions = expressions;
        this.clock = clock;
    }

    /** Refused as an unknown link is, when nothing is held about the request. */
    @Transactional
    public Asked read(long requestId) {
        return requests.byId(requestId)
                .map(request -> Asked.of(request, expressions, clock.instant()))
                .orElseThrow(Access::unknown);
    }
}
