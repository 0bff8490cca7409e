package org.offprint.admin.overview;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.watch.FindTroubles;
import org.offprint.admin.watch.Pulse;
import org.offprint.admin.watch.TakePulse;
import org.offprint.admin.watch.Trouble;
import org.offprint.outbox.Relay;
import org.offprint.outbox.sending.Sending;
import org.offprint.outbox.sending.Stop;

/** How it goes now. */
@Singleton
class Condition {

    private final TakePulse takePulse;
    private final FindTroubles findTroubles;
    private final Relay relay;
    private final Sending sending;

    Condition(TakePulse takePulse, FindTroubles findTroubles, Relay relay, Sending sending) {
        this.takePulse = takePulse;
        this.findTroubles = findTroubles;
        this.relay = relay;
        this.sending = sending;
    }

    /** Since when no digest is sent; null while they are. */
    @Nullable
    Instant stoppedAt() {
        return sending.stop().map(Stop::at).orElse(null);
    }

    Pulse pulse() {
        return takePulse.take();
    }

    List<Trouble> troubles(Pulse pulse) {
        return findTroubles.find(pulse);
    }

    /** What is wrong with the mail server as this node finds it. */
    @Nullable
    String mailServer() {
        return relay.trouble().orElse(null);
    }
}
