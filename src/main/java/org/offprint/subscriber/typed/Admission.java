package org.offprint.subscriber.typed;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.offprint.letter.MailAddress;
import org.offprint.problem.Refusal;

/**
 * Says who may subscribe here. It goes by the address's domain alone, so its no tells nothing about who reads; for
 * templates: {@code {inject:admission}}.
 */
@Named("admission")
@Singleton
public final class Admission {

    private final boolean open;
    private final List<String> domains;

    Admission(AdmissionConfig config) {
        this.open = config.open();
        this.domains = Arrays.stream(config.domains().orElse("").split(","))
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .toList();
    }

    /** Whether anybody may subscribe by the form. */
    public boolean open() {
        return open;
    }

    /** The domains that may, for people; empty when every one may. */
    public String places() {
        return String.join(", ", domains);
    }

    /** @throws Refusal 403 when only the operator adds readers */
    public void refuseWhenClosed() {
        if (!open) {
            throw Refusal.forbidden(
                    "Nobody can subscribe here by themselves: the operator adds readers. The privacy page says who that is.");
        }
    }

    /** Tells a fault of the field {@code email} when its domain is none of those that may. */
    public void check(MailAddress address, FormReader form) {
        if (!admits(address)) {
            form.fault("email", "Only addresses at " + places() + " can be used here.", "Enter such a one.");
        }
    }

    boolean admits(MailAddress address) {
        String domain = address.domain();
        return domains.isEmpty()
                || domains.stream()
                        .anyMatch(allowed -> allowed.startsWith("*.")
                                ? domain.endsWith(allowed.substring(1))
                                : domain.equals(allowed));
    }
}
