package org.offprint.digest.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.digest.edition.Compose;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.edition.PackedDigest;
import org.offprint.digest.edition.Window;
import org.offprint.digest.mail.DigestMail;
import org.offprint.digest.mail.Ready;
import org.offprint.digest.press.Press;
import org.offprint.letter.Mail;
import org.offprint.letter.MailAddress;
import org.offprint.match.Matcher;
import org.offprint.match.bench.Goals;
import org.offprint.match.bench.Material;
import org.offprint.match.bench.Stopwatch;
import org.offprint.outbox.mime.MimeMail;
import org.offprint.source.SeedPapers;
import org.offprint.story.Mailbox;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Choices;
import org.offprint.subscriber.Detail;
import org.offprint.subscriber.WhenEmpty;

/** {@link PressBenchmark} with few readers: the mails must be the same, how long they take is no matter. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class PressBenchmarkTest {

    private static final int READERS = Integer.getInteger("readers", 200);
    /** Of the readers every so many-th is served the long way as well. */
    private static final int STEP = 10;

    private static final Instant NOW = SeedPapers.COLLECTED.plus(Duration.ofHours(1));
    private static final LocalDate DAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

    @Inject
    Press press;

    @Inject
    DigestMail digestMail;

    @Inject
    Compose compose;

    @Inject
    Matcher matcher;

    private final Goals goals = new Goals(System.out);
    private final Material material = Material.of(READERS, READERS, 1_000);
    private final Corpus corpus = Corpus.since(Instant.EPOCH, material.papers());

    @Test
    void the_fast_way_makes_the_same_mails() {
        goals.say("%,d readers, five of %,d expressions each, 1,000 papers:", READERS, READERS);
        corpus.learn(material.expressions(), matcher);
        List<Ready> all = IntStream.range(0, READERS).mapToObj(this::ready).toList();
        List<Ready> some = IntStream.range(0, READERS)
                .filter(reader -> reader % STEP == 0)
                .mapToObj(all::get)
                .toList();
        double match = each(all, ready -> digest((int) ready.reader() - 1));
        double printed = each(all, ready -> octets(press.mail(ready, corpus)));
        double rendered = each(some, ready -> octets(digestMail.mail(ready, corpus)));
        goals.say("  match a reader, and pack the digest %32.1f us of a core", match);
        goals.say("  its mail's octets: printed %41.1f", printed);
        goals.say("  its mail's octets: templates, highlighting %25.1f", rendered);
        goals.atMost("goal 6: match and render", match + printed, "us", 35);
        goals.atLeast("goal 6: faster than templates, highlighting", rendered / printed, "x", 4);
        goals.check("the same mails", some.stream().allMatch(this::isSame));
        assertTrue(goals.right());
    }

    private double each(List<Ready> readers, Function<Ready, ?> work) {
        return Stopwatch.seconds(() -> {
                    Object last = readers;
                    for (Ready ready : readers) {
                        last = work.apply(ready);
                    }
                    return last;
                })
                * 1e6
                / readers.size();
    }

    private byte[] digest(int reader) {
        Choices choices = new Choices(
                material.reader(reader), Cadence.daily(7, ZoneOffset.UTC), 10, Detail.SHORT, WhenEmpty.TRENDING, 30);
        return PackedDigest.pack(compose.compose(choices, corpus, new Window(Instant.EPOCH), Set.of(), NOW));
    }

    private Ready ready(int reader) {
        Digest digest = PackedDigest.unpack(digest(reader));
        MailAddress to = new MailAddress("reader" + reader + "@example.org");
        return new Ready(reader + 1, DAY, NOW.plus(Duration.ofDays(1)), digest, reader + 1, to, 0, Detail.SHORT);
    }

    private static byte[] octets(Mail mail) {
        return new MimeMail(mail, sender(), NOW).eightBit();
    }

    private static InternetAddress sender() {
        InternetAddress sender = new InternetAddress();
        sender.setAddress("digest@example.org");
        return sender;
    }

    private boolean isSame(Ready ready) {
        return press.mail(ready, corpus).equals(digestMail.mail(ready, corpus));
    }
}
