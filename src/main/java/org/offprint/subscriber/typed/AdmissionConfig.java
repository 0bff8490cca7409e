package org.offprint.subscriber.typed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Who may subscribe. Whom the operator imports may read in any case. */
@ConfigMapping(prefix = "offprint.admission")
public interface AdmissionConfig {

    /** Whether strangers may subscribe at all. */
    @WithDefault("true")
    boolean open();

    /**
     * The mail domains that may: {@code example.org}, or {@code *.example.org} for all below it,
     * separated by commas; empty for every one.
     */
    Optional<String> domains();
}
