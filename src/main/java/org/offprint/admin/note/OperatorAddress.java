package org.offprint.admin.note;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.offprint.admin.watch.WatchConfig;
import org.offprint.letter.MailAddress;
import org.offprint.letter.SiteConfig;

/** Where the operator reads mail: where alarms are to go, or else the contact, if that is a mail address. */
@Singleton
public class OperatorAddress {

    private final WatchConfig watch;
    private final SiteConfig site;

    OperatorAddress(WatchConfig watch, SiteConfig site) {
        this.watch = watch;
        this.site = site;
    }

    /** Empty when neither is set to one. */
    public Optional<MailAddress> find() {
        return watch.mail().or(site::operatorContact).flatMap(MailAddress::parse);
    }
}
