package org.offprint.system.sweep;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.offprint.problem.Span.LongerThanNothing;

/** How long the past is kept. */
@ConfigMapping(prefix = "offprint.retention")
interface SweepConfig {

    /** A mail's delivery, from its end. */
    @WithConverter(LongerThanNothing.class)
    @WithDefault("90d")
    Duration attempts();

    /** An edition, from its making; its page and its place in the archive end with it. */
    @WithConverter(LongerThanNothing.class)
    @WithDefault("400d")
    Duration editions();

    /** What an operator did, from its beginning. */
    @WithConverter(LongerThanNothing.class)
    @WithDefault("400d")
    Duration trail();
}
