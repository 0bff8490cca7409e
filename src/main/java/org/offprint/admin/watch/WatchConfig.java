package org.offprint.admin.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** When something is wrong, and who is told. */
@ConfigMapping(prefix = "offprint.alarm")
public interface WatchConfig {

    /** Where alarms are mailed to; the operator's contact if that is a mail address. */
    Optional<String> mail();

    /** How late a digest, or a mail that could go, has to be. */
    @WithDefault("1h")
    Duration lag();

    /** How long a source has to fail in a row. */
    @WithDefault("1d")
    Duration failing();
}
