package org.offprint.subscriber.joining;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.offprint.letter.MailAddress;
import org.offprint.subscriber.Correspondence;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;

/** Mails a reader the link with all powers over the subscription; does nothing for anybody else. */
@Singleton
public class MailLink {

    private final Subscribers subscribers;
    private final Correspondence correspondence;
    private final Clock clock;

    MailLink(Subscribers subscribers, Correspondence correspondence, Clock clock) {
        this.subscribers = subscribers;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    @Transactional
    public void mail(MailAddress address) {
        subscribers
                .byAddress(address)
                .filter(Subscriber::reads)
                .ifPresent(reader -> correspondence.link(reader, clock.instant()));
    }
}
