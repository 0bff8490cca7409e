package org.offprint.digest.mail;

import jakarta.inject.Singleton;
import java.util.List;
import org.offprint.digest.card.Face;
import org.offprint.digest.edition.Corpus;
import org.offprint.letter.Mail;
import org.offprint.letter.TextPart;

/** Makes an edition's mail, the same each time. Thread-safe. */
@Singleton
public class DigestMail {

    private static final String KIND = "digest";

    private final ViewDigest viewDigest;
    private final DigestHeaders headers;

    DigestMail(ViewDigest viewDigest, DigestHeaders headers) {
        this.viewDigest = viewDigest;
        this.headers = headers;
    }

    /**
     * @param corpus holds the digest's papers and has learned its expressions
     */
    public Mail mail(Ready ready, Corpus corpus) {
        int papers = ready.digest().shown().size();
        return Fit.longest(lengths -> mail(ready, corpus, lengths), papers, ready.detail());
    }

    private Mail mail(Ready ready, Corpus corpus, List<Face.Length> lengths) {
        DigestView view = viewDigest.view(ready, corpus, lengths);
        return new Mail(
                ready.to(),
                view.subject(),
                TextPart.tidy(new DigestText(view).render()),
                new DigestHtml(view).render(),
                headers.messageId(KIND, ready.edition()),
                headers.headers(KIND, view.unsubscribe()));
    }
}
