package org.offprint.paper;

import java.time.Instant;

/**
 * That a source has a copy of a paper.
 *
 * @param collectedAt when it came first
 * @param fetchedAt when it was last seen there
 */
public record Provenance(SourceType type, String source, Instant collectedAt, Instant fetchedAt) {}
