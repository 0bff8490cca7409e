package org.offprint.source;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What sources of a type are like.
 *
 * @param url where such a source is; null when each has its own, or none
 * @param every how long after a success it is read again
 * @param pace how long its host is left alone between two requests
 * @param staleAfter from when on it is strange that nothing new comes; null when it never is
 */
public record Habits(
        @Nullable URI url,
        Duration every,
        Duration pace,
        @Nullable Duration staleAfter) {}
