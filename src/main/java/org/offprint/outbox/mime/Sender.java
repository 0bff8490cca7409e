package org.offprint.outbox.mime;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.offprint.letter.SiteConfig;

/** Who mails come from, as set; a setting that is no address stops the start. */
@Startup
@Singleton
public class Sender {

    private final InternetAddress address;

    Sender(SiteConfig config) {
        this.address = parse(config.mailFrom());
    }

    public InternetAddress address() {
        return address;
    }

    private static InternetAddress parse(String setting) {
        try {
            if (setting.chars().anyMatch(Character::isISOControl)) {
                throw new AddressException("it holds a control character");
            }
            InternetAddress parsed = new InternetAddress(setting, true);
            parsed.setPersonal(parsed.getPersonal(), StandardCharsets.UTF_8.name());
            return parsed;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new IllegalStateException(
                    "offprint.mail-from (OFFPRINT_MAIL_FROM) is no mail address: " + e.getMessage()
                            + ". Write it as name@example.org or Name <name@example.org>.",
                    e);
        }
    }
}
