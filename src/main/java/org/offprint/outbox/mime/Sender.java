package org.offprint.outbox.mime;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.offprint.letter.SiteConfig;
import org.offprint.setting.StartRefused;

/** Who mails come from, as set; a setting that is no address stops the start. */
@Startup(Sender.FIRST)
@Singleton
public class Sender {

    /** How to write one. Logs leave out whatever could be somebody's address, so this is none. */
    public static final String REMEDY = "Write it as name@your-domain or Name <name@your-domain>.";

    /** Before the scheduler, which begins at 0, and whatever else could begin to send. */
    static final int FIRST = -1;

    private final InternetAddress address;

    Sender(SiteConfig config) {
        this.address = parse(config.mailFrom());
    }

    public InternetAddress address() {
        return address;
    }

    /** Why no mail could come from this setting, in words; empty when it is a sender. */
    public static Optional<String> trouble(String setting) {
        try {
            parsed(setting);
            return Optional.empty();
        } catch (AddressException | UnsupportedEncodingException e) {
            return Optional.of("“" + setting + "” in OFFPRINT_MAIL_FROM is no sender: " + e.getMessage() + ".");
        }
    }

    /** @throws StartRefused when no mail could come from it */
    static InternetAddress parse(String setting) {
        try {
            return parsed(setting);
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new StartRefused(trouble(setting).orElseThrow() + " " + REMEDY);
        }
    }

    private static InternetAddress parsed(String setting) throws AddressException, UnsupportedEncodingException {
        if (setting.chars().anyMatch(Character::isISOControl)) {
            throw new AddressException("it holds a control character");
        }
        InternetAddress parsed = new InternetAddress(setting, true);
        parsed.setPersonal(parsed.getPersonal(), StandardCharsets.UTF_8.name());
        return parsed;
    }
}
