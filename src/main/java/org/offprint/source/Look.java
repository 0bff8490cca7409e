package org.offprint.source;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.source.http.Cached;

/**
 * What a source is looked at with.
 *
 * @param readUpTo how far the last success went, in words of the source's type; null when there is no such mark
 * @param cached what its server said about caching
 * @param progress takes, between two requests, how far this look has come; keeps the claim alive
 */
public record Look(Source source, @Nullable String readUpTo, Cached cached, Instant now, Consumer<String> progress) {}
