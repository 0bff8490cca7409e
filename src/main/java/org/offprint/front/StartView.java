package org.offprint.front;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import org.offprint.front.form.FormTime;
import org.offprint.front.form.FormView;
import org.offprint.letter.SiteConfig;
import org.offprint.problem.Fault;
import org.offprint.subscriber.Wish;
import org.offprint.subscriber.typed.Typed;

/** The start page, empty or with what somebody typed. */
@Singleton
final class StartView {

    private final FormTime formTime;
    private final Trending trending;
    private final SiteConfig site;

    StartView(FormTime formTime, Trending trending, SiteConfig site) {
        this.formTime = formTime;
        this.trending = trending;
        this.site = site;
    }

    @CheckedTemplate(basePath = "front")
    record Start(FormView form, Trending.Board board) implements TemplateInstance {}

    TemplateInstance with(String keywords) {
        return new Start(form().with("keywords", keywords), trending.board());
    }

    TemplateInstance of(Typed typed, List<Fault> faults) {
        return new Start(form().typed(typed, faults), trending.board());
    }

    private FormView form() {
        return FormView.of(Wish.standard(site.zone())).with("shown", formTime.now());
    }
}
