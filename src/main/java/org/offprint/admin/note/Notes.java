package org.offprint.admin.note;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.offprint.letter.Links;
import org.offprint.letter.Mail;
import org.offprint.letter.MailAddress;
import org.offprint.letter.Secret;

/** Makes mails of notes. Thread-safe. */
@Singleton
public class Notes {

    private static final int ID_BYTES = 12;

    private final Links links;
    private final Secret secret;

    Notes(Links links, Secret secret) {
        this.links = links;
        this.secret = secret;
    }

    @CheckedTemplate(basePath = "admin")
    record noteHtml(Note note, String link) implements TemplateInstance {}

    @CheckedTemplate(basePath = "admin")
    record noteText(Note note, String link) implements TemplateInstance {}

    public Mail mail(Note note, MailAddress to) {
        String link = links.page(note.page()).toString();
        byte[] code = secret.mac("message-id", ("note " + note.key()).getBytes(StandardCharsets.UTF_8));
        return new Mail(
                to,
                note.subject(),
                new noteText(note, link).render(),
                new noteHtml(note, link).render(),
                "<note." + HexFormat.of().formatHex(code, 0, ID_BYTES) + "@" + links.host() + ">",
                Map.of("Auto-Submitted", "auto-generated"));
    }
}
