package org.offprint.digest.mail;

import jakarta.inject.Singleton;
import java.util.List;
import org.offprint.digest.card.Face;
import org.offprint.digest.edition.Corpus;
import org.offprint.letter.Mail;
import org.offprint.letter.Part;
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
        Part text = Part.of(TextPart.tidy(new DigestText(view).render()));
        return of(ready, view, text, Part.of(new DigestHtml(view).render()));
    }

    /** The mail with these two parts. */
    public Mail of(Ready ready, DigestView view, Part text, Part html) {
        return new Mail(
                ready.to(),
                view.subject(),
                text,
                html,
                headers.messageId(KIND, ready.edition()),
                headers.headers(KIND, view.unsubscribe()));
    }
}
