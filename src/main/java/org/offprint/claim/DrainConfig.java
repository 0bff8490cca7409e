package org.offprint.claim;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the process stops. */
@ConfigMapping(prefix = "offprint.drain")
interface DrainConfig {

    /** How long the shutdown waits for mails on the wire. Whatever stops the process has to wait longer. */
    @WithDefault("45s")
    Duration patience();
}
