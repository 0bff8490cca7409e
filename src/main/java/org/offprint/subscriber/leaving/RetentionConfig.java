package org.offprint.subscriber.leaving;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.offprint.setting.Span.LongerThanNothing;

/** How long what is known of readers is held; the privacy page says it. */
@ConfigMapping(prefix = "offprint.retention")
public interface RetentionConfig {

    /** An address that asked and never confirmed; also requests, confirmed or not. More than the 48 h of a confirmation. */
    @WithConverter(LongerThanRequest.class)
    @WithDefault("7d")
    Duration unconfirmed();

    /** Somebody who left: so long may leaving be taken back. */
    @WithConverter(LongerThanNothing.class)
    @WithDefault("30d")
    Duration departed();

    /** A mail's delivery, from its end. */
    @WithConverter(LongerThanNothing.class)
    @WithDefault("90d")
    Duration attempts();

    /** An edition, from its making; its page and its place in the archive end with it. More than digests look back. */
    @WithConverter(LongerThanReach.class)
    @WithDefault("400d")
    Duration editions();
}
