package org.offprint.system.sweep;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.offprint.setting.Span.LongerThanNothing;

/** How long it is kept what operators did. */
@ConfigMapping(prefix = "offprint.retention")
interface SweepConfig {

    /** What an operator did, from its beginning. */
    @WithConverter(LongerThanNothing.class)
    @WithDefault("400d")
    Duration trail();
}
