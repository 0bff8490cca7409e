package org.offprint.front.form;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.offprint.letter.MailAddress;
import org.offprint.letter.SiteConfig;
import org.offprint.subscriber.AfterPause;
import org.offprint.subscriber.ChangePreferences;
import org.offprint.subscriber.Subscription;
import org.offprint.subscriber.Wish;
import org.offprint.subscriber.typed.Admission;
import org.offprint.subscriber.typed.FormReader;
import org.offprint.subscriber.typed.Typed;

/** Applies what was typed, in a form or as JSON, to what a reader has. */
@Singleton
public final class Changes {

    private final ChangePreferences changePreferences;
    private final Admission admission;
    private final SiteConfig site;
    private final Clock clock;

    Changes(ChangePreferences changePreferences, Admission admission, SiteConfig site, Clock clock) {
        this.changePreferences = changePreferences;
        this.admission = admission;
        this.site = site;
        this.clock = clock;
    }

    /** What a new reader asks for; refuses every fault that was found, and everybody while only the operator adds readers. */
    public Newcomer asked(FormReader form) {
        admission.refuseWhenClosed();
        Optional<MailAddress> address = form.email();
        address.ifPresent(known -> admission.check(known, form));
        Wish wish = form.wish(Wish.standard(site.zone()));
        form.check();
        return new Newcomer(address.orElseThrow(), wish);
    }

    /** Changes what is given and leaves the rest. */
    public Subscription apply(Subscription reader, Typed typed) {
        return apply(reader, typed, new FormReader(typed));
    }

    /** As {@link #apply}, and refuses what nothing reads. */
    public Subscription applyJson(Subscription reader, Typed typed) {
        FormReader form = new FormReader(typed);
        form.onlyKnown();
        return apply(reader, typed, form);
    }

    private Subscription apply(Subscription reader, Typed typed, FormReader form) {
        Wish wish = form.wish(reader.wish());
        LocalDate until = form.pauseUntil(wish.cadence().zone(), clock.instant());
        AfterPause after = form.afterPause(reader.afterPause());
        checkAddress(reader, typed, form);
        form.check();
        LocalDate pause = typed.has("pauseUntil") ? until : reader.pausedUntil();
        return changePreferences.change(reader.id(), wish, typed.has("resume") ? null : pause, after);
    }

    /** What a reader would have with what was typed; nothing is kept. */
    public Wish tried(Subscription reader, Typed typed) {
        FormReader form = new FormReader(typed);
        Wish wish = form.wish(reader.wish());
        form.check();
        return wish;
    }

    /** What was read may be sent back whole; a new address has to be confirmed there. */
    private static void checkAddress(Subscription reader, Typed typed, FormReader form) {
        Optional<String> typedAddress = typed.one("email");
        if (typedAddress.isPresent()
                && !typedAddress.flatMap(MailAddress::parse).equals(Optional.of(reader.address()))) {
            form.fault("email", "The address can't be changed here.", "Change it on the preferences page.");
        }
    }
}
