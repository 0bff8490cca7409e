package org.offprint.digest.tune;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.offprint.interest.Expressions;
import org.offprint.interest.Interests;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.Access;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;
import org.offprint.subscriber.Wish;

/** Changes a reader's lines by what the reader says about one paper, or takes that back. */
@Singleton
class TuneInterests {

    private final OpenPaper openPaper;
    private final Subscribers subscribers;
    private final Expressions expressions;
    private final Clock clock;

    TuneInterests(OpenPaper openPaper, Subscribers subscribers, Expressions expressions, Clock clock) {
        this.openPaper = openPaper;
        this.subscribers = subscribers;
        this.expressions = expressions;
        this.clock = clock;
    }

    /** What was chosen. */
    record Choice(Way way, String choice, boolean undo) {}

    /** How it is now, and what was done, as a sentence. */
    record Tuned(String words, List<String> lines) {}

    /**
     * Doing it twice is doing it once.
     *
     * @throws Refusal 404 as {@link OpenPaper} does; 400 when the paper does not offer the choice, or the lines would be
     *     more than a reader may have, or one of them too long
     */
    @Transactional
    Tuned tune(String link, int number, Choice choice) {
        // locked before anything of the reader is read, so that what is read is what the last change left
        Opened opened = openPaper.lock(link, number);
        if (!opened.choices(choice.way()).contains(choice.choice())) {
            throw Refusal.badInput("choice", "This paper does not offer that.", "Choose one of those below.");
        }
        Subscriber reader = subscribers.byId(opened.reader()).orElseThrow(Access::unknown);
        Wish wish = Wish.of(reader.choices(), expressions);
        List<String> lines = wish.interests().lines();
        Tuning tuning = opened.tuning(choice.way(), choice.choice());
        List<String> wanted = choice.undo() ? tuning.undone(lines) : tuning.made(lines);
        if (!wanted.equals(lines)) {
            change(reader, wish, Interests.parse(wanted));
        }
        return new Tuned(choice.undo() ? tuning.wordsOfUndo() : tuning.words(), wanted);
    }

    private void change(Subscriber reader, Wish wish, Interests interests) {
        Instant now = clock.instant();
        Wish changed = new Wish(
                interests, wish.cadence(), wish.maxPapers(), wish.detail(), wish.whenEmpty(), wish.popularity());
        reader.choose(changed.pack(expressions, now), now);
    }
}
