package org.offprint.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.claim.Claim;
import org.offprint.claim.Lease;
import org.offprint.source.http.Cached;

/** How far a source was read, when it is next due, what its last look brought, and its last error. */
@Entity
@Table(name = "watermark")
class Watermark {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final int LONGEST_WORDS = 1000;
    private static final int LONGEST_PROGRESS = 200;

    @Id
    private String source;

    @Column(name = "next_due_at", nullable = false)
    private Instant nextDueAt;

    @Column(name = "read_up_to")
    private @Nullable String readUpTo;

    @Embedded
    private @Nullable Cached cached;

    @Column(name = "newest_at")
    private @Nullable Instant newestAt;

    @Column(name = "last_success_at")
    private @Nullable Instant lastSuccessAt;

    @Embedded
    private Collected lastLook = Collected.NOTHING;

    @Column(name = "refused_words")
    private @Nullable String refusedWords;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @Column(name = "last_error_at")
    private @Nullable Instant lastErrorAt;

    /** In a row. */
    @Column(nullable = false)
    private int failures;

    /** While it is being read. */
    @Column
    private @Nullable String progress;

    @Embedded
    private Claim claim = new Claim();

    protected Watermark() {}

    boolean isFree(Instant databaseNow) {
        return claim.isFree(databaseNow);
    }

    /** Takes the right to read the source; answers its epoch. */
    int claim(Lease lease) {
        return claim.take(lease);
    }

    boolean heldBy(String node, int epoch) {
        return claim.heldBy(node, epoch);
    }

    /** Whoever reads it has come so far, and goes on. */
    void comeTo(String words, Lease lease) {
        progress = cut(words, LONGEST_PROGRESS);
        claim.extend(lease);
    }

    /** The source was read, and what it gave is stored. */
    void advance(Fetched fetched, Collected look, Instant now, Duration every) {
        Fetched.Mark mark = fetched.mark();
        readUpTo = mark.readUpTo();
        cached = mark.cached();
        newestAt = newest(mark.newest(), look.isNews(), now);
        lastSuccessAt = now;
        lastLook = look;
        refusedWords =
                fetched.broken().isEmpty() ? null : cut(fetched.broken().get(0).toString(), LONGEST_WORDS);
        failures = 0;
        nextDueAt = mark.more() ? now : now.plus(every);
        release();
    }

    /** An entry's own date counts; where there is none, when it came. */
    private @Nullable Instant newest(@Nullable Instant published, boolean news, Instant now) {
        Instant said = published != null ? published : news ? now : newestAt;
        Instant known = said == null || said.isAfter(now) ? now : said;
        return newestAt == null || known.isAfter(newestAt) ? known : newestAt;
    }

    /** The source could not be read: it waits twice as long each time, up to a day, and as long as its server wants. */
    void fail(String words, @Nullable Instant notBefore, Instant now) {
        lastError = cut(words, LONGEST_WORDS);
        lastErrorAt = now;
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures, 20));
        Instant next = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        nextDueAt = notBefore != null && notBefore.isAfter(next) ? notBefore : next;
        failures++;
        release();
    }

    /** Nobody reads it now. */
    void release() {
        progress = null;
        claim.release();
    }

    private static String cut(String words, int most) {
        return words.length() > most ? words.substring(0, most) : words;
    }

    String source() {
        return source;
    }

    Instant nextDueAt() {
        return nextDueAt;
    }

    Optional<String> readUpTo() {
        return Optional.ofNullable(readUpTo);
    }

    Cached cached() {
        return cached == null ? Cached.NOTHING : cached;
    }

    Optional<Instant> newestAt() {
        return Optional.ofNullable(newestAt);
    }

    Optional<Instant> lastSuccessAt() {
        return Optional.ofNullable(lastSuccessAt);
    }

    Collected lastLook() {
        return lastLook;
    }

    Optional<String> refusedWords() {
        return Optional.ofNullable(refusedWords);
    }

    Optional<String> progress() {
        return Optional.ofNullable(progress);
    }

    /** The last words of the source, also when it has recovered since. */
    Optional<String> lastError() {
        return Optional.ofNullable(lastError);
    }

    Optional<Instant> lastErrorAt() {
        return Optional.ofNullable(lastErrorAt);
    }

    int failures() {
        return failures;
    }
}
