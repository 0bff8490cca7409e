package org.offprint.match.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import org.offprint.setting.WholeNumber.AtLeastOne;

/** How papers are kept ready for searches. */
@ConfigMapping(prefix = "offprint.search")
interface SearchConfig {

    /** How often it is asked whether papers came, from whichever node; a search asks too. */
    @WithDefault("5s")
    Duration every();

    /** How long after the start the index is begun. */
    @WithDefault("3s")
    Duration begins();

    /** How long a search waits for the last papers that came; then it goes without them. */
    @WithDefault("5s")
    Duration patience();

    /** The most papers that searches look through, those stored last; else as many as a quarter of the heap holds. */
    Optional<@WithConverter(AtLeastOne.class) Integer> papers();
}
