package org.offprint.outbox.mailer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a mail may take at the mail server. */
@ConfigMapping(prefix = "offprint.mailer")
interface MailerConfig {

    /** How long a mail may wait for a connection that is ready for it. */
    @WithDefault("30s")
    Duration connect();

    /** How long it may take in all, up to the last answer. */
    @WithDefault("2m")
    Duration watchdog();
}
