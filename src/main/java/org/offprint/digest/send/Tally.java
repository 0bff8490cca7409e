package org.offprint.digest.send;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.RunReport;
import org.offprint.digest.edition.Plan;

/** Counts a run while it goes on. Thread-safe. */
public final class Tally {

    private final AtomicInteger expected = new AtomicInteger();
    private final AtomicInteger due = new AtomicInteger();
    private final AtomicInteger editions = new AtomicInteger();
    private final AtomicInteger empty = new AtomicInteger();
    private final AtomicInteger alreadyServed = new AtomicInteger();
    private final AtomicInteger toSend = new AtomicInteger();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final @Nullable RunMeters meters;

    /** Of a run that writes nothing. */
    public Tally() {
        this(null);
    }

    Tally(@Nullable RunMeters meters) {
        this.meters = meters;
    }

    /**
     * @param broken for how many readers no plan could be made
     */
    public void planned(Collection<Plan> plans, int broken) {
        if (meters != null) {
            meters.count(plans);
        }
        int served = (int) plans.stream().filter(Plan::served).count();
        int mails = (int) plans.stream().filter(Plan::mails).count();
        due.addAndGet(plans.size() + broken);
        toSend.addAndGet(mails + broken);
        failed.addAndGet(broken);
        alreadyServed.addAndGet(served);
        editions.addAndGet(mails);
        empty.addAndGet(plans.size() - served - mails);
    }

    /** How many are due as it begins. */
    public void expected(int readers) {
        expected.addAndGet(readers);
    }

    /** How many are to be served in all, as far as is known. */
    int expected() {
        return Math.max(expected.get(), due.get() - alreadyServed.get());
    }

    /** Of those, how many are served, or cannot be. */
    int done() {
        return sent.get() + failed.get() + empty.get();
    }

    /** Readers who are not due any more, because they had their edition of the day. */
    public void servedBefore(int readers) {
        due.addAndGet(readers);
        alreadyServed.addAndGet(readers);
    }

    public void toSend(int mails) {
        toSend.addAndGet(mails);
        expected.addAndGet(mails);
    }

    public void sent(int mails) {
        sent.addAndGet(mails);
        if (meters != null) {
            meters.moved();
        }
    }

    public void failed(int mails) {
        failed.addAndGet(mails);
    }

    public RunReport report() {
        int gone = failed.get();
        int taken = sent.get();
        return new RunReport(
                due.get(),
                editions.get(),
                empty.get(),
                alreadyServed.get(),
                taken,
                Math.max(0, toSend.get() - taken - gone),
                gone);
    }
}
