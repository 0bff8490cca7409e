package org.offprint.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A source and how it does, for the operator.
 *
 * @param words the state in a sentence, with the source's last words where it fails
 * @param progress how far it has come, while it is being read
 * @param newestAt when its newest entry was published there, or came here first
 * @param lastLook what the last successful look brought
 * @param refusedWords the first of the entries that could not be understood
 * @param failures in a row
 * @param lastError its last words, also when it has recovered since
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceReport(
        String name,
        String type,
        @Nullable URI url,
        String state,
        String words,
        @Nullable String progress,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant newestAt,
        @Nullable Instant nextDueAt,
        Collected lastLook,
        @Nullable String refusedWords,
        int failures,
        @Nullable String lastError,
        @Nullable Instant lastErrorAt) {

    static SourceReport of(Source source, @Nullable Watermark watermark, Instant now) {
        Optional<Watermark> read = Optional.ofNullable(watermark);
        Condition condition = read.map(mark -> Condition.of(source, mark, now)).orElse(Condition.NOT_READ_YET);
        return new SourceReport(
                source.name(),
                source.type().code(),
                source.url(),
                condition.state().code(),
                condition.words(),
                read.flatMap(Watermark::progress).orElse(null),
                read.flatMap(Watermark::lastSuccessAt).orElse(null),
                read.flatMap(Watermark::newestAt).orElse(null),
                read.map(Watermark::nextDueAt).orElse(null),
                read.map(Watermark::lastLook).orElse(Collected.NOTHING),
                read.flatMap(Watermark::refusedWords).orElse(null),
                read.map(Watermark::failures).orElse(0),
                read.flatMap(Watermark::lastError).orElse(null),
                read.flatMap(Watermark::lastErrorAt).orElse(null));
    }

    boolean isDue(Instant now) {
        return nextDueAt == null || !nextDueAt.isAfter(now);
    }
}
