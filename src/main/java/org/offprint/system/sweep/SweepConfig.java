package org.offprint.system.sweep;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the past is kept. */
@ConfigMapping(prefix = "offprint.retention")
interface SweepConfig {

    /** A mail's delivery, from its end. */
    @WithDefault("90d")
    Duration attempts();

    /** An edition, from its making; its page and its place in the archive end with it. */
    @WithDefault("400d")
    Duration editions();

    /** What an operator did, from its beginning. */
    @WithDefault("400d")
    Duration trail();
}
