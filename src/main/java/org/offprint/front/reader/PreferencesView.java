package org.offprint.front.reader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import org.offprint.front.form.FormView;
import org.offprint.front.form.Notices;
import org.offprint.front.form.Words;
import org.offprint.subscriber.Subscription;

/** The preferences page, as it is held or with what somebody typed. */
@Singleton
final class PreferencesView {

    private final Account account;
    private final ReaderLinks links;

    PreferencesView(Account account, ReaderLinks links) {
        this.account = account;
        this.links = links;
    }

    /**
     * @param path of this page
     * @param full whether the link has all powers
     * @param notice what just happened; empty for nothing
     * @param next when the next digest comes
     * @param readBack what was understood, a sentence a line
     * @param leave the path of the page to leave
     */
    @CheckedTemplate(basePath = "front")
    record Preferences(
            FormView form,
            String path,
            boolean full,
            String notice,
            String next,
            List<String> readBack,
            String address,
            String leave)
            implements TemplateInstance {}

    TemplateInstance page(Subscription reader, String token, String notice) {
        return page(reader, token, notice, FormView.of(reader));
    }

    TemplateInstance page(Subscription reader, String token, String notice, FormView form) {
        return new Preferences(
                form,
                "/preferences/" + token,
                account.hasAllPowers(token),
                notice,
                Words.nextDigest(
                        reader, reader.pausedUntil() == null ? "Your next digest" : "Paused. Your next digest"),
                reader.wish().interests().readBack(),
                reader.address().value(),
                links.unsubscribe(reader.id()));
    }

    /** What somebody who left gets to see instead. */
    TemplateInstance left(Subscription gone) {
        return Notices.left(true, links.unsubscribe(gone.id()));
    }
}
