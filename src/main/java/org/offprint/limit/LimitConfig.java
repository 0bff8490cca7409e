package org.offprint.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.offprint.setting.WholeNumber.AtLeastOne;

/** How much of what strangers may ask for; each is a number of times within the span in its name. */
@ConfigMapping(prefix = "offprint.limit")
public interface LimitConfig {

    /** Confirmations to one address, as many preferences links, and as many moves of one reader. */
    @WithConverter(AtLeastOne.class)
    @WithDefault("3")
    int perAddressDay();

    /** Confirmations to an address that bounced. */
    @WithConverter(AtLeastOne.class)
    @WithDefault("1")
    int perBouncedAddressWeek();

    /** Forms from one network, a /24 or a /64; over it 429. */
    @WithConverter(AtLeastOne.class)
    @WithDefault("30")
    int perNetworkTenMinutes();

    /** Forms from one network, a /24 or a /64; over it 429. */
    @WithConverter(AtLeastOne.class)
    @WithDefault("200")
    int perNetworkDay();

    /** Letters that strangers asked for, to one mail domain. */
    @WithConverter(AtLeastOne.class)
    @WithDefault("100")
    int perDomainHour();

    /** Letters that strangers asked for, in all. */
    @WithConverter(AtLeastOne.class)
    @WithDefault("1000")
    int inAllHour();

    /** A form that comes back sooner was filled in by a robot. */
    @WithDefault("2s")
    Duration fastestForm();
}
