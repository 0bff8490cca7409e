package org.offprint.outbox.wire;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.offprint.smtp.Timeouts;

/** How long the wire waits for the mail server (RFC 5321, 4.5.3.2). */
@ConfigMapping(prefix = "offprint.wire")
interface WireConfig {

    /** For the connection, the greeting, and TLS. */
    @WithDefault("30s")
    Duration connect();

    /** For any answer but the last. */
    @WithDefault("5m")
    Duration reply();

    /** For the answer to the whole mail. */
    @WithDefault("10m")
    Duration afterDot();

    /** For one mail in all: then the connection is closed, whatever it does. */
    @WithDefault("15m")
    Duration watchdog();

    default Timeouts timeouts() {
        return new Timeouts(connect(), reply(), afterDot(), watchdog());
    }
}
