package org.offprint.subscriber;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
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

    /** Empty when nothing is held about the request any more. */
    @Transactional
    public Optional<Asked> read(long requestId) {
        return requests.byId(requestId).map(request -> Asked.of(request, expressions, clock.instant()));
    }
}
