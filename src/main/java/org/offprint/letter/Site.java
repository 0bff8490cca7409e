package org.offprint.letter;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who this instance is, for templates: {@code {inject:site}}. */
@Named("site")
@Singleton
public final class Site {

    private final SiteConfig config;
    private final Links links;
    private final boolean mailbox;

    Site(SiteConfig config, Links links, OwnMailServer ownMailServer) {
        this.config = config;
        this.links = links;
        this.mailbox = ownMailServer.port().isPresent();
    }

    /** Whether mails stay on this machine, to be read at {@code /mailbox}. */
    public boolean mailbox() {
        return mailbox;
    }

    /** The start page's address. */
    public String url() {
        return links.page("/").toString();
    }

    /** The privacy page's address. */
    public String privacy() {
        return links.page("/privacy").toString();
    }

    /** Who runs this; empty when the operator did not say. */
    public Optional<String> operator() {
        return config.operatorName();
    }

    /** How to reach who runs this, as it is shown; empty when the operator did not say. */
    public Optional<String> contact() {
        return config.operatorContact();
    }

    /** The contact as a link: {@code mailto:} before a mail address, a web address as it is; empty for anything else. */
    public Optional<String> contactLink() {
        return contact().flatMap(Site::link);
    }

    private static Optional<String> link(String contact) {
        if (MailAddress.parse(contact).isPresent()) {
            return Optional.of("mailto:" + contact.strip());
        }
        return contact.matches("https?://\\S+") ? Optional.of(contact) : Optional.empty();
    }
}
