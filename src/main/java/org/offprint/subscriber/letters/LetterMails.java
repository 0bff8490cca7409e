package org.offprint.subscriber.letters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.offprint.letter.Links;
import org.offprint.letter.Mail;
import org.offprint.letter.Secret;
import org.offprint.letter.TextPart;
import org.offprint.outbox.Delivery;

/** Makes a mail of a letter. */
@Singleton
final class LetterMails {

    private static final int ID_BYTES = 12;

    private final Links links;
    private final Secret secret;

    LetterMails(Links links, Secret secret) {
        this.links = links;
        this.secret = secret;
    }

    @CheckedTemplate(basePath = "subscriber")
    record letterHtml(Letter letter) implements TemplateInstance {}

    @CheckedTemplate(basePath = "subscriber")
    record letterText(Letter letter) implements TemplateInstance {}

    /**
     * @param headers beside those that every letter has
     * @throws java.util.NoSuchElementException when the delivery has ended
     */
    Mail mail(Letter letter, Delivery delivery, Map<String, String> headers) {
        Map<String, String> all = new java.util.LinkedHashMap<>(Map.of("Auto-Submitted", "auto-generated"));
        all.putAll(headers);
        return new Mail(
                delivery.recipient().orElseThrow(),
                letter.subject(),
                TextPart.tidy(new letterText(letter).render()),
                new letterHtml(letter).render(),
                messageId(delivery),
                all);
    }

    /** The same each time; a code, so that a database that begins anew does not repeat those of the old one. */
    private String messageId(Delivery delivery) {
        byte[] code =
                secret.mac("message-id", (delivery.kind() + ":" + delivery.id()).getBytes(StandardCharsets.UTF_8));
        return "<letter." + HexFormat.of().formatHex(code, 0, ID_BYTES) + "@" + links.host() + ">";
    }
}
