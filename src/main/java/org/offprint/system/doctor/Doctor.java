package org.offprint.system.doctor;

import java.util.List;
import java.util.function.Consumer;

/** Looks at everything and reports. Changes nothing, makes no file, sends no mail. */
public final class Doctor {

    private final Settings settings;
    private final Surroundings around;

    public Doctor(Settings settings, Surroundings around) {
        this.settings = settings;
        this.around = around;
    }

    /** What is printed, and whether nothing is wrong. */
    public record Report(String text, boolean well) {}

    public Report examine() {
        Findings findings = new Findings();
        List<Consumer<Findings>> looks = List.of(
                new AboutSite(settings, around)::look,
                new AboutProxy(settings)::look,
                new AboutSecrets(settings, around)::look,
                new AboutStore(settings, around)::look,
                new AboutMailServer(settings, around)::look,
                new AboutSender(settings, around)::look,
                new AboutSources(settings, around)::look,
                new AboutClock(settings, around)::look,
                // the last, for of some values the others have better words
                new AboutVariables(settings, around)::look);
        looks.forEach(look -> look.accept(findings));
        String text =
                String.format("Offprint for %s, looked at %s%n%n", settings.kind(), around.now()) + findings.report();
        return new Report(text, findings.count(Finding.Grade.WRONG) == 0);
    }
}
