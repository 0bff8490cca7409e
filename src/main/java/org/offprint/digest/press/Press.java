package org.offprint.digest.press;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.offprint.digest.card.Face;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.mail.DigestMail;
import org.offprint.digest.mail.DigestView;
import org.offprint.digest.mail.Fit;
import org.offprint.digest.mail.Group;
import org.offprint.digest.mail.Ready;
import org.offprint.digest.mail.Reason;
import org.offprint.digest.mail.ViewDigest;
import org.offprint.letter.Mail;
import org.offprint.letter.Part;
import org.offprint.match.Span;

/**
 * Makes the same mails as {@link DigestMail}, many times faster: for a run, whose papers go to many readers. What does not
 * fit at once is made the long way. Thread-safe.
 */
@Singleton
public class Press {

    private static final Logger LOG = Logger.getLogger(Press.class);

    private final DigestMail digestMail;
    private final ViewDigest viewDigest;
    private final Plates plates;
    private final Stencils stencils;

    Press(DigestMail digestMail, ViewDigest viewDigest, Plates plates, Stencils stencils) {
        this.digestMail = digestMail;
        this.viewDigest = viewDigest;
        this.plates = plates;
        this.stencils = stencils;
    }

    /**
     * @param corpus holds the digest's papers and has learned its expressions
     */
    public Mail mail(Ready ready, Corpus corpus) {
        try {
            return printed(ready, corpus);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Edition %d is made into a mail the long way.", ready.edition());
            return digestMail.mail(ready, corpus);
        }
    }

    /** @throws RuntimeException when it cannot be printed */
    Mail printed(Ready ready, Corpus corpus) {
        int papers = ready.digest().shown().size();
        List<Group> groups = Group.of(ready.digest(), corpus, papers);
        List<Block> blocks = blocks(groups, ready, corpus);
        List<String> titles = blocks.stream()
                .flatMap(block -> block.prints().stream())
                .map(print -> print.plate().title().text())
                .toList();
        DigestView view =
                viewDigest.around(ready, List.of(), papers, ViewDigest.preheader(titles), Group.contents(groups));
        byte[] html = HtmlSheet.print(stencils, view, blocks);
        Part text = TextSheet.print(stencils, view, blocks);
        return Fit.fits(html, text.lines())
                ? digestMail.of(ready, view, text, Part.of(html))
                : digestMail.mail(ready, corpus);
    }

    private List<Block> blocks(List<Group> groups, Ready ready, Corpus corpus) {
        Face.Length length = Fit.length(ready.detail());
        String tune = viewDigest.tune(ready);
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Group group : groups) {
            List<Print> prints = new ArrayList<>();
            for (Group.Place place : group.places()) {
                number++;
                prints.add(print(number, place.pick(), ViewDigest.tune(tune, place.index()), length, corpus));
            }
            blocks.add(new Block(group.heading(), prints));
        }
        return blocks;
    }

    private Print print(int number, Digest.Pick pick, String tune, Face.Length length, Corpus corpus) {
        Plate plate = plates.of(corpus.paper(pick.paper()).orElseThrow(), corpus);
        List<List<Span>> marks = Reason.marks(pick, corpus);
        String reason = Reason.of(pick, plate.paper(), corpus, marks);
        return Print.of(plate, number, reason, tune, marks, length);
    }
}
