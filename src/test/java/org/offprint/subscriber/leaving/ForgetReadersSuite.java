package org.offprint.subscriber.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.interest.Expressions;
import org.offprint.interest.Interests;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.Deliveries;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Choices;
import org.offprint.subscriber.Request;
import org.offprint.subscriber.Requests;
import org.offprint.subscriber.Standing;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;
import org.offprint.subscriber.Wish;
import org.offprint.subscriber.joining.Confirm;
import org.offprint.subscriber.joining.Subscribe;

/** Runs on H2 and on PostgreSQL: what readers bring into the database, and how it goes again. */
abstract class ForgetReadersSuite {

    @Inject
    Subscribe subscribe;

    @Inject
    Confirm confirm;

    @Inject
    Leave leave;

    @Inject
    ComeBack comeBack;

    @Inject
    Erase erase;

    @Inject
    ForgetReaders forgetReaders;

    @Inject
    Subscribers subscribers;

    @Inject
    Requests requests;

    @Inject
    Expressions expressions;

    @Inject
    Deliveries deliveries;

    @Inject
    WhileErasing whileErasing;

    @Inject
    EntityManager database;

    @Inject
    TurnedClock clock;

    private final MailAddress address = new MailAddress("reader-" + UUID.randomUUID() + "@example.org");
    private final MailAddress other = new MailAddress("other-" + address.value());
    private final String own = "own " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void in_july() {
        clock.turnTo("2026-07-01T12:00:00Z");
    }

    @Test
    void forgets_after_a_week_who_never_confirmed() {
        subscribe.subscribe(address, wanting(own));
        clock.forward(Duration.ofDays(7));
        forgetReaders.forget();
        assertEquals(1, held(), "not before");
        clock.forward(Duration.ofSeconds(1));
        forgetReaders.forget();
        assertEquals(0, held());
        assertEquals(0, interned());
    }

    @Test
    void keeps_who_asked_again() {
        subscribe.subscribe(address, wanting(own));
        clock.forward(Duration.ofDays(5));
        subscribe.subscribe(address, wanting(own));
        clock.forward(Duration.ofDays(5));
        forgetReaders.forget();
        assertEquals(1, held());
    }

    @Test
    void keeps_readers_and_their_expressions() {
        join();
        clock.forward(Duration.ofDays(300));
        forgetReaders.forget();
        assertEquals(1, held());
        assertEquals(1, interned());
    }

    @Test
    void forgets_after_a_month_who_left() {
        leave.leave(join());
        clock.forward(Duration.ofDays(30));
        forgetReaders.forget();
        assertEquals(1, held(), "it can still be taken back");
        clock.forward(Duration.ofSeconds(1));
        forgetReaders.forget();
        assertEquals(0, held());
        assertEquals(0, interned());
    }

    @Test
    void keeps_who_left_and_asks_again() {
        leave.leave(join());
        clock.forward(Duration.ofDays(29));
        subscribe.subscribe(address, wanting(own));
        clock.forward(Duration.ofDays(2).minusSeconds(1));
        forgetReaders.forget();
        confirm.confirm(request());
        assertEquals(Standing.ACTIVE, reader().standing());
    }

    @Test
    void keeps_who_asks_again_while_others_are_erased() {
        subscribe.subscribe(address, wanting(own));
        subscribe.subscribe(other, wanting(own));
        clock.forward(Duration.ofDays(8));
        whileErasing.first(erased -> subscribe.subscribe(theOtherThan(erased), wanting(own)));
        forgetReaders.forget();
        assertEquals(1, held() + held(other));
        assertEquals(1, interned());
    }

    @Test
    void keeps_who_came_back_and_left_again_while_others_are_erased() {
        leave.leave(join(address));
        leave.leave(join(other));
        clock.forward(Duration.ofDays(31));
        whileErasing.first(erased -> {
            long later = reader(theOtherThan(erased)).id();
            comeBack.comeBack(later);
            leave.leave(later);
        });
        forgetReaders.forget();
        assertEquals(1, held() + held(other), "that can still be taken back");
    }

    @Test
    void keeps_who_comes_back_while_others_are_erased() {
        leave.leave(join(address));
        leave.leave(join(other));
        clock.forward(Duration.ofDays(31));
        whileErasing.first(
                erased -> comeBack.comeBack(reader(theOtherThan(erased)).id()));
        forgetReaders.forget();
        assertEquals(1, held() + held(other));
    }

    private MailAddress theOtherThan(long erased) {
        return reader(address).id() == erased ? other : address;
    }

    @Test
    void what_is_held_on_a_later_page_is_kept() {
        List<String> held = IntStream.range(0, 5)
                .mapToObj(i -> own + " page " + "abcde".charAt(i))
                .toList();
        List<String> orphans = IntStream.range(0, 5)
                .mapToObj(i -> own + " orphan " + "abcde".charAt(i))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> {
            held.forEach(line -> subscribers.persist(new Subscriber(
                    new MailAddress("page-" + UUID.randomUUID() + "@example.org"),
                    wanting(line).pack(expressions, clock.instant()),
                    clock.instant())));
            orphans.forEach(line -> wanting(line).pack(expressions, clock.instant()));
        });
        new Orphans(database, expressions, 2).drop();
        assertEquals(5L, QuarkusTransaction.requiringNew().call(() -> expressions.count("text in ?1", held)));
        assertEquals(0L, QuarkusTransaction.requiringNew().call(() -> expressions.count("text in ?1", orphans)));
    }

    @Test
    void who_looks_at_a_reader_who_never_confirmed_changes_nothing() {
        subscribe.subscribe(address, wanting(own));
        int before = version();
        QuarkusTransaction.requiringNew().run(() -> {
            Subscriber reader = subscribers.byAddress(address).orElseThrow();
            assertEquals(Optional.empty(), reader.nextDueAt());
            assertEquals(Optional.empty(), reader.pausedUntil());
        });
        assertEquals(before, version());
    }

    private int version() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                        database.createNativeQuery("select version from subscriber where address = :address")
                                .setParameter("address", address.value())
                                .getSingleResult())
                .intValue());
    }

    @Test
    void erases_all_that_waits_to_be_sent() {
        long id = join();
        erase.erase(id);
        assertEquals(0, held());
        assertEquals(0, QuarkusTransaction.requiringNew().call(() -> deliveries.count("recipient", address.value())));
    }

    @Test
    void many_who_ask_at_once_for_one_address_are_one_reader_with_three_letters() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> asked = IntStream.range(0, 24)
                    .<Future<?>>mapToObj(i -> crowd.submit(() -> subscribe.subscribe(address, wanting(own))))
                    .toList();
            for (Future<?> each : asked) {
                each.get();
            }
        } finally {
            crowd.shutdownNow();
        }
        assertEquals(1, held());
        assertEquals(3, QuarkusTransaction.requiringNew().call(() -> deliveries.count("recipient", address.value())));
    }

    @Test
    void confirming_twice_at_once_is_confirming_once() throws Exception {
        subscribe.subscribe(address, wanting(own));
        long request = request();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<?> first = two.submit(() -> confirm.confirm(request));
            Future<?> second = two.submit(() -> confirm.confirm(request));
            first.get();
            second.get();
        } finally {
            two.shutdownNow();
        }
        Subscriber reader = reader();
        assertEquals(
                own, Wish.of(reader.choices(), expressions).interests().lines().get(0));
        assertEquals(Instant.parse("2026-07-02T07:00:00Z"), reader.nextDueAt().orElseThrow());
    }

    @Test
    void what_somebody_begins_to_hold_is_not_dropped() throws Exception {
        subscribe.subscribe(address, wanting(own));
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10; round++) {
                long id = reader().id();
                Future<?> goes = two.submit(() -> erase.erase(id));
                Future<?> comes = two.submit(() -> subscribe.subscribe(other, wanting(own)));
                goes.get();
                comes.get();
                assertEquals(1, interned(), "round " + round);
                QuarkusTransaction.requiringNew()
                        .run(() -> erase.erase(
                                subscribers.byAddress(other).orElseThrow().id()));
                subscribe.subscribe(address, wanting(own));
            }
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void stores_every_choice() {
        Choices chosen = QuarkusTransaction.requiringNew().call(() -> {
            Wish wish = wanting(own);
            return new Wish(
                            wish.interests(),
                            new org.offprint.subscriber.Cadence(
                                    Set.of(java.time.DayOfWeek.SUNDAY), 23, java.time.ZoneId.of("Asia/Kathmandu")),
                            50,
                            org.offprint.subscriber.Detail.FULL,
                            org.offprint.subscriber.WhenEmpty.TRENDING,
                            0)
                    .pack(expressions, clock.instant());
        });
        QuarkusTransaction.requiringNew()
                .run(() -> subscribers.persist(new Subscriber(address, chosen, clock.instant())));
        assertEquals(chosen, reader().choices());
    }

    private long join() {
        return join(address);
    }

    private long join(MailAddress reader) {
        subscribe.subscribe(reader, wanting(own));
        confirm.confirm(request(reader));
        return reader(reader).id();
    }

    private long request() {
        return request(address);
    }

    private long request(MailAddress reader) {
        return QuarkusTransaction.requiringNew()
                .call(() -> requests.of(subscribers.byAddress(reader).orElseThrow()).stream()
                        .mapToLong(Request::id)
                        .max()
                        .orElseThrow());
    }

    private Subscriber reader() {
        return reader(address);
    }

    private Subscriber reader(MailAddress reader) {
        return QuarkusTransaction.requiringNew()
                .call(() -> subscribers.byAddress(reader).orElseThrow());
    }

    private long held() {
        return held(address);
    }

    private long held(MailAddress reader) {
        return QuarkusTransaction.requiringNew().call(() -> subscribers.count("address", reader.value()));
    }

    private long interned() {
        return QuarkusTransaction.requiringNew().call(() -> expressions.count("text", own));
    }

    private static Wish wanting(String line) {
        Wish standard = Wish.standard(ZoneOffset.UTC);
        return new Wish(
                Interests.parse(List.of(line)),
                standard.cadence(),
                standard.maxPapers(),
                standard.detail(),
                standard.whenEmpty(),
                standard.popularity());
    }
}
