package org.offprint.digest.send;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;
import org.offprint.setting.WholeNumber;

/** How digests are made and sent. */
@ConfigMapping(prefix = "offprint.digest")
public interface DigestConfig {

    /** How often it is asked who is due. */
    @WithDefault("30s")
    Duration every();

    /** How many readers are served in one transaction. */
    @WithDefault("500")
    @WithConverter(OneToTenThousand.class)
    public int chunk();

    /** How many mails a node hands over at once at most; fewer when the mail server bears fewer. */
    @WithDefault("128")
    @WithConverter(OneToThousand.class)
    public int workers();

    /** For how long a node that is not heard of keeps a chunk. */
    @WithDefault("120s")
    public Duration lease();

    /** How often a node says that it is still at work; a quarter of the lease or less. */
    @WithDefault("30s")
    public Duration heartbeat();

    /** How long an answer of the mail server may wait to be written down with others. */
    @WithDefault("200ms")
    public Duration acknowledge();

    /** How long the operator's call waits for its run. */
    @WithDefault("60s")
    public Duration patience();

    /** The bounds of {@link #chunk}. */
    final class OneToTenThousand implements Converter<Integer> {
        @Override
        public Integer convert(String value) {
            return WholeNumber.between(1, 10_000, value);
        }
    }

    /** The bounds of {@link #workers}. */
    final class OneToThousand implements Converter<Integer> {
        @Override
        public Integer convert(String value) {
            return WholeNumber.between(1, 1_000, value);
        }
    }
}
