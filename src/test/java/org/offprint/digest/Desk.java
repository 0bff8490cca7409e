package org.offprint.digest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.offprint.digest.edition.Edition;
import org.offprint.digest.edition.Editions;
import org.offprint.interest.Expressions;
import org.offprint.interest.Interests;
import org.offprint.letter.MailAddress;
import org.offprint.paper.AddPapers;
import org.offprint.paper.Copy;
import org.offprint.paper.Facts;
import org.offprint.paper.Origin;
import org.offprint.paper.SourceType;
import org.offprint.paper.Verdict;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Choices;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;

/** Sets the scene for stories about digests: readers who have confirmed, papers that were collected just now. */
@ApplicationScoped
public class Desk {

    private static final AtomicInteger NAMES = new AtomicInteger();

    @Inject
    Clock clock;

    @Inject
    Subscribers subscribers;

    @Inject
    Expressions expressions;

    @Inject
    AddPapers addPapers;

    @Inject
    Editions editions;

    @Inject
    EntityManager entities;

    /** Nobody else is due: what other tests left behind is out of the way. */
    public void clear() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createQuery("update Subscriber set schedule.nextDueAt = null")
                    .executeUpdate();
            entities.createQuery("delete from Edition").executeUpdate();
            entities.createQuery("delete from Chunk").executeUpdate();
        });
    }

    /** A word that no other test's papers hold. */
    public static String word() {
        StringBuilder word = new StringBuilder("zq");
        for (int number = NAMES.incrementAndGet(); number > 0; number /= 20) {
            word.append("bcdfghjklmnpqrtvwxyz".charAt(number % 20));
        }
        return word.append("yx").toString();
    }

    public String reader(Cadence cadence, String... lines) {
        return reader(cadence, choices -> choices, lines);
    }

    /** An active reader, by address. */
    public String reader(Cadence cadence, Function<Choices, Choices> choosing, String... lines) {
        String address = "reader" + NAMES.incrementAndGet() + "@example.org";
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = clock.instant();
            Choices choices =
                    choosing.apply(Choices.of(expressions.intern(Interests.parse(List.of(lines)), now), cadence));
            Subscriber reader = new Subscriber(new MailAddress(address), choices, now);
            reader.confirm(choices, now);
            subscribers.persist(reader);
        });
        return address;
    }

    /** Papers that are new now, by title; their ids. */
    public List<Long> collect(String... titles) {
        List<Copy> copies = new ArrayList<>();
        for (String title : titles) {
            copies.add(copy(title, "Nothing is said about it."));
        }
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> addPapers.add(copies, now).verdicts().stream()
                .map(Verdict::paper)
                .toList());
    }

    /** A paper that is new now, with its authors; its id. */
    public long collect(String title, List<String> authors) {
        Facts facts = new Facts(
                title, "Nothing is said about it.", authors, null, null, null, null, null, null, null, null, List.of());
        Copy copy = new Copy(new Origin(SourceType.UPLOAD, "desk", "paper" + NAMES.incrementAndGet()), facts);
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> addPapers.add(List.of(copy), now).verdicts().stream()
                .map(Verdict::paper)
                .findFirst()
                .orElseThrow());
    }

    /** The reader wants something else now. */
    public void wants(String address, String... lines) {
        change(address, reader -> wants(reader, lines));
    }

    /** As {@link #wants(String, String...)}, in the caller's transaction. */
    public void wants(Subscriber reader, String... lines) {
        Choices now = reader.choices();
        reader.choose(
                new Choices(
                        expressions.intern(Interests.parse(List.of(lines)), clock.instant()),
                        now.cadence(),
                        now.maxPapers(),
                        now.detail(),
                        now.whenEmpty(),
                        now.popularity()),
                clock.instant());
    }

    /** Waits until some transaction waits for a lock of another one's; for H2. */
    public void awaitWaiting() {
        while (QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select session_id from information_schema.sessions where blocker_id is not null")
                .getResultList()
                .isEmpty())) {
            Thread.onSpinWait();
        }
    }

    /** A reader's lines. */
    public List<String> lines(String address) {
        return QuarkusTransaction.requiringNew().call(() -> expressions
                .unpack(subscribers
                        .byAddress(new MailAddress(address))
                        .orElseThrow()
                        .choices()
                        .interests())
                .lines());
    }

    /** The first paper turns out to be the second. */
    public void merge(long id, long living) {
        QuarkusTransaction.requiringNew().run(() -> {
            change("update paper_copy set paper_id = :living where paper_id = :id", Map.of("id", id, "living", living));
            change("delete from paper where id = :id", Map.of("id", id));
            change("insert into paper_alias (id, paper_id) values (:id, :living)", Map.of("id", id, "living", living));
        });
    }

    /** As if a later release had dropped the reader's zone. */
    public void breakZone(String address) {
        QuarkusTransaction.requiringNew()
                .run(() -> change(
                        "update subscriber set zone = 'Nowhere/Atlantis' where address = :address",
                        Map.of("address", address)));
    }

    /** Another time than the one that follows from the cadence. */
    public void isDue(String address, Instant at) {
        QuarkusTransaction.requiringNew()
                .run(() -> change(
                        "update subscriber set next_due_at = :at where address = :address",
                        Map.of("at", at, "address", address)));
    }

    /** As if the disk had garbled a reader's edition of a day. */
    public void garble(String address, String day) {
        QuarkusTransaction.requiringNew()
                .run(() -> change(
                        "update edition set content = :garbage where edition_day = :day and subscriber_id ="
                                + " (select id from subscriber where address = :address)",
                        Map.of("garbage", new byte[] {99}, "day", LocalDate.parse(day), "address", address)));
    }

    private void change(String sql, Map<String, ?> parameters) {
        Query query = entities.createNativeQuery(sql);
        parameters.forEach(query::setParameter);
        query.executeUpdate();
    }

    private static Copy copy(String title, String text) {
        Facts facts = new Facts(title, text, List.of(), null, null, null, null, null, null, null, null, List.of());
        return new Copy(new Origin(SourceType.UPLOAD, "desk", "paper" + NAMES.incrementAndGet()), facts);
    }

    public void change(String address, Consumer<Subscriber> change) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        change.accept(subscribers.lock(new MailAddress(address)).orElseThrow()));
    }

    /** Where a reader's edition of a day stands, or that there is none. */
    public String state(String address, String day) {
        return QuarkusTransaction.requiringNew().call(() -> editionsOf(address).stream()
                .filter(edition -> edition.day().equals(LocalDate.parse(day)))
                .map(edition -> edition.state().name())
                .findFirst()
                .orElse("none"));
    }

    /** The days of a reader's editions, the oldest first. */
    public List<String> days(String address) {
        return QuarkusTransaction.requiringNew().call(() -> editionsOf(address).stream()
                .map(edition -> edition.day().toString())
                .sorted()
                .toList());
    }

    /** Changes a reader's edition of a day. */
    public void edition(String address, String day, Consumer<Edition> change) {
        QuarkusTransaction.requiringNew().run(() -> editionsOf(address).stream()
                .filter(edition -> edition.day().equals(LocalDate.parse(day)))
                .forEach(change));
    }

    /** As if the node that holds a chunk had not been heard of for too long. */
    public void endLease(long chunk) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update Chunk set claim.until = :past where id = :id")
                        .setParameter("past", Instant.EPOCH)
                        .setParameter("id", chunk)
                        .executeUpdate());
    }

    public boolean isHeld(long chunk) {
        return QuarkusTransaction.requiringNew()
                .call(() -> !entities.createQuery("from Chunk where id = :id and claim.holder is not null")
                        .setParameter("id", chunk)
                        .getResultList()
                        .isEmpty());
    }

    public Instant nextDue(String address) {
        return QuarkusTransaction.requiringNew().call(() -> subscribers
                .byAddress(new MailAddress(address))
                .orElseThrow()
                .nextDueAt()
                .orElseThrow());
    }

    private List<Edition> editionsOf(String address) {
        return editions.of(
                subscribers.byAddress(new MailAddress(address)).orElseThrow().id(), 100);
    }
}
