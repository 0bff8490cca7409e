package org.offprint.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.offprint.setting.WholeNumber.AtLeastOne;

/** How mails leave this node. */
@ConfigMapping(prefix = "offprint.outbox")
interface OutboxConfig {

    /** How many mails it hands over at a time. */
    @WithDefault("4")
    @WithConverter(AtLeastOne.class)
    int workers();

    /** How long other nodes leave alone what this one has claimed, once it no longer says that it lives. */
    @WithDefault("2m")
    Duration lease();
}
