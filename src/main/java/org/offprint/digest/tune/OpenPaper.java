package org.offprint.digest.tune;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.offprint.digest.edition.Corpora;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.edition.Edition;
import org.offprint.digest.edition.Editions;
import org.offprint.interest.Expression;
import org.offprint.interest.Expressions;
import org.offprint.letter.Purpose;
import org.offprint.letter.Token;
import org.offprint.letter.Tokens;
import org.offprint.match.Span;
import org.offprint.match.text.PaperText;
import org.offprint.paper.PaperView;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;
import org.offprint.subscriber.Wish;

/** Opens a paper of an edition by the link that stood under it. */
@Singleton
class OpenPaper {

    private final Tokens tokens;
    private final Editions editions;
    private final Subscribers subscribers;
    private final Corpora corpora;
    private final Expressions expressions;

    OpenPaper(Tokens tokens, Editions editions, Subscribers subscribers, Corpora corpora, Expressions expressions) {
        this.tokens = tokens;
        this.editions = editions;
        this.subscribers = subscribers;
        this.corpora = corpora;
        this.expressions = expressions;
    }

    /**
     * Needs a transaction of the caller's.
     *
     * @param number the paper's place in the edition, from 1
     * @throws Refusal 404 when the link was not written here, was revoked, or its edition or reader is gone
     */
    Opened open(String link, int number) {
        return open(link, number, subscribers::byId);
    }

    /** As {@link #open(String, int)}, for a change: until the transaction ends nobody else changes the reader. */
    Opened lock(String link, int number) {
        return open(link, number, subscribers::lock);
    }

    private Opened open(String link, int number, LongFunction<Optional<Subscriber>> readers) {
        return tokens.read(link, Purpose.TUNE)
                .flatMap(token -> editions.byId(token.subject()).flatMap(edition -> readers.apply(edition.subscriber())
                        .filter(reader -> mayOpen(reader, token))
                        .flatMap(reader -> open(edition, number, reader))))
                .orElseThrow(() -> Refusal.notFound("There is no such paper in a digest of yours, or its link is no"
                        + " longer good. The newest digest has one that is."));
    }

    private static boolean mayOpen(Subscriber reader, Token token) {
        return reader.reads() && reader.tokenVersion() == token.version();
    }

    private Optional<Opened> open(Edition edition, int number, Subscriber reader) {
        Digest digest = edition.digest();
        if (number < 1 || number > digest.shown().size()) {
            return Optional.empty();
        }
        Corpus corpus = corpora.of(List.of(digest), null);
        Digest.Pick pick = digest.shown().get(number - 1);
        return corpus.paper(pick.paper()).map(paper -> opened(reader, pick, paper, corpus));
    }

    private Opened opened(Subscriber reader, Digest.Pick pick, PaperView paper, Corpus corpus) {
        List<Span> marks = pick.expressions().stream()
                .flatMap(id -> corpus.marks(id, pick.paper()).stream())
                .toList();
        String line = pick.expressions().stream()
                .findFirst()
                .flatMap(corpus::expression)
                .map(Expression::text)
                .orElse(null);
        List<String> lines = Wish.of(reader.choices(), expressions).interests().lines();
        return Opened.of(reader.id(), PaperText.of(paper, marks), paper.authors(), line, lines);
    }
}
