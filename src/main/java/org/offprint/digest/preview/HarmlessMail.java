package org.offprint.digest.preview;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.offprint.digest.edition.Corpora;
import org.offprint.digest.mail.DigestMail;
import org.offprint.digest.mail.Ready;
import org.offprint.letter.Mail;
import org.offprint.letter.Tokens;

/** Makes the mail of a digest for other eyes: who looks at it must not get the reader's powers with it. */
@Singleton
class HarmlessMail {

    private final Corpora corpora;
    private final DigestMail digestMail;

    HarmlessMail(Corpora corpora, DigestMail digestMail) {
        this.corpora = corpora;
        this.digestMail = digestMail;
    }

    /** Needs a transaction of the caller's. */
    Mail of(Ready ready) {
        Mail mail = digestMail.mail(ready, corpora.of(List.of(ready.digest()), null));
        return new Mail(
                mail.to(),
                mail.subject(),
                withoutTokens(mail.text()),
                withoutTokens(mail.html()),
                mail.messageId(),
                Map.of());
    }

    private static String withoutTokens(String written) {
        return Tokens.WRITTEN.matcher(written).replaceAll("preview");
    }
}
