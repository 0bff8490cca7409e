package org.offprint.outbox;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.Mail;

/** One mail to be handed over, and no other. For one thread. */
public final class SingleParcel implements Parcel, Supplier<@Nullable Parcel> {

    private final Mail mail;
    private boolean asked;
    private @Nullable Outcome outcome;

    public SingleParcel(Mail mail) {
        this.mail = mail;
    }

    @Override
    public @Nullable Parcel get() {
        SingleParcel next = asked ? null : this;
        asked = true;
        return next;
    }

    @Override
    public Mail mail() {
        return mail;
    }

    @Override
    public boolean mayGo() {
        return true;
    }

    @Override
    public void became(Outcome became) {
        outcome = became;
    }

    /** What became of it, once it was handed over. */
    public Outcome outcome() {
        return Objects.requireNonNull(outcome);
    }
}
