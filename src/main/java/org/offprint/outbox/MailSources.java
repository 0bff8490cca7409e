package org.offprint.outbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.letter.Mail;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.suppression.Suppressions;

/** All that make mails, by kind. */
@Singleton
class MailSources {

    private final Map<Kind, MailSource> byKind = new EnumMap<>(Kind.class);
    private final Suppressions suppressions;

    MailSources(@All List<MailSource> sources, Suppressions suppressions) {
        this.suppressions = suppressions;
        for (MailSource source : sources) {
            for (Kind kind : source.kinds()) {
                if (byKind.put(kind, source) != null) {
                    throw new IllegalStateException("two sources make mails of kind " + kind);
                }
            }
        }
    }

    /**
     * The mail to send now; empty when nobody wants it, or its address must not be written to. Its address may be another than
     * the delivery's: where the reader has moved to.
     */
    Optional<Mail> mail(Delivery delivery) {
        return source(delivery).mail(delivery).filter(mail -> mayGo(delivery.kind(), mail.to()));
    }

    private boolean mayGo(Kind kind, MailAddress to) {
        return suppressions
                .suppressed(to)
                .filter(reason -> reason.silences(kind))
                .isEmpty();
    }

    void ended(Delivery delivery) {
        source(delivery).ended(delivery);
    }

    private MailSource source(Delivery delivery) {
        MailSource source = byKind.get(delivery.kind());
        if (source == null) {
            throw new IllegalStateException("nobody makes mails of kind " + delivery.kind());
        }
        return source;
    }
}
