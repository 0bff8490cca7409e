package org.offprint.front;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.front.form.FormTime;
import org.offprint.front.form.FormView;
import org.offprint.letter.SiteConfig;
import org.offprint.problem.Fault;
import org.offprint.subscriber.Wish;
import org.offprint.subscriber.typed.Typed;

/** The start page, empty or with what somebody typed. */
@Singleton
final class StartView {

    /** Stands where the time of the form comes: nobody can have typed it. */
    static final String NO_TIME = "form-time-" + UUID.randomUUID();

    private final FormTime formTime;
    private final Trending trending;
    private final Foresee foresee;
    private final SiteConfig site;

    StartView(FormTime formTime, Trending trending, Foresee foresee, SiteConfig site) {
        this.formTime = formTime;
        this.trending = trending;
        this.foresee = foresee;
        this.site = site;
    }

    @CheckedTemplate(basePath = "front")
    record Start(FormView form, ForecastView forecast, Trending.Board board) implements TemplateInstance {}

    TemplateInstance with(String keywords) {
        return page(form().with("keywords", keywords), keywords);
    }

    /** The empty page for everybody, with {@link #NO_TIME} in place of the {@link #time}. */
    TemplateInstance untimed() {
        return page(form().with("shown", NO_TIME), "");
    }

    /** The time of a form that is shown now. */
    String time() {
        return formTime.now();
    }

    TemplateInstance of(Typed typed, List<Fault> faults) {
        return page(form().typed(typed, faults), keywords(typed));
    }

    /** What somebody typed, with what its keywords would bring; the field {@code add} holds one line more. */
    TemplateInstance tried(Typed typed) {
        String keywords = keywords(typed);
        return page(form().typed(typed, List.of()).with("keywords", keywords), keywords);
    }

    private Start page(FormView form, String keywords) {
        return new Start(form, foresee.foresee(keywords), trending.board());
    }

    private static String keywords(Typed typed) {
        return Stream.concat(typed.all("keywords").stream(), typed.all("add").stream())
                .map(String::stripTrailing)
                .filter(lines -> !lines.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private FormView form() {
        return FormView.of(Wish.standard(site.zone())).with("shown", formTime.now());
    }
}
