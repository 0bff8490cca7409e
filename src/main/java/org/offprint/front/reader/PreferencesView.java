package org.offprint.front.reader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.tomorrow.ForetellDigest;
import org.offprint.front.form.FormView;
import org.offprint.front.form.Notices;
import org.offprint.front.form.Words;
import org.offprint.front.recent.RecentPapers;
import org.offprint.subscriber.Subscription;
import org.offprint.subscriber.Wish;

/** The preferences page, as it is held or with what somebody typed. */
@Singleton
final class PreferencesView {

    private final Account account;
    private final ReaderLinks links;
    private final History history;
    private final ForetellDigest foretellDigest;
    private final RecentPapers recent;

    PreferencesView(
            Account account, ReaderLinks links, History history, ForetellDigest foretellDigest, RecentPapers recent) {
        this.account = account;
        this.links = links;
        this.history = history;
        this.foretellDigest = foretellDigest;
        this.recent = recent;
    }

    /**
     * @param path of this page
     * @param full whether the link has all powers
     * @param notice what just happened; empty for nothing
     * @param paused whether digests wait for a day that the reader named
     * @param next when the next digest comes
     * @param readBack what was understood, a sentence a line
     * @param leave the path of the page to leave
     * @param feed the path of the reader's digests as a feed
     * @param tomorrow what the next digest would be; null when nobody asked
     * @param history the last digests, the newest first
     */
    @CheckedTemplate(basePath = "front")
    record Preferences(
            FormView form,
            String path,
            boolean full,
            String notice,
            boolean paused,
            String next,
            List<String> readBack,
            String address,
            String leave,
            String feed,
            @Nullable Tomorrow tomorrow,
            List<History.Day> history)
            implements TemplateInstance {}

    TemplateInstance page(Subscription reader, String token, String notice) {
        return page(reader, token, notice, FormView.of(reader));
    }

    TemplateInstance page(Subscription reader, String token, String notice, FormView form) {
        return page(reader, token, notice, form, null);
    }

    /** What the next digest would be with what was typed, which is not kept. */
    TemplateInstance tried(Subscription reader, String token, Wish wish, FormView form) {
        Tomorrow tomorrow = Tomorrow.of(foretellDigest.foretell(reader.id(), wish, recent.papers()), wish);
        return page(reader, token, "", form, tomorrow);
    }

    private Preferences page(
            Subscription reader, String token, String notice, FormView form, @Nullable Tomorrow tomorrow) {
        boolean paused = reader.pausedUntil() != null;
        return new Preferences(
                form,
                "/preferences/" + token,
                account.hasAllPowers(token),
                notice,
                paused,
                Words.nextDigest(reader, paused ? "Paused. Your next digest" : "Your next digest"),
                reader.wish().interests().readBack(),
                reader.address().value(),
                links.unsubscribe(reader.id()),
                links.feed(reader),
                tomorrow,
                history.of(reader));
    }

    /** What somebody who left gets to see instead. */
    TemplateInstance left(Subscription gone) {
        return Notices.left(true, links.unsubscribe(gone.id()));
    }
}
