package org.offprint.source.http;

import java.time.Duration;

/**
 * On what terms a source's server is asked.
 *
 * @param pace how long to wait between the end of one request to its host and the next, over all nodes
 * @param allowPrivate whether it may lie in a network that is not the public one
 */
public record Terms(Duration pace, boolean allowPrivate) {}
