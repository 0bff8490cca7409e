package org.offprint.subscriber;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.letter.MailAddress;
import org.offprint.limit.LimitConfig;
import org.offprint.story.Mailbox;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class CorrespondenceTest {

    private static final Instant NOON = Instant.parse("2097-06-01T12:00:00Z");

    @Inject
    Correspondence correspondence;

    @Inject
    LimitConfig config;

    @Test
    @TestTransaction
    void writes_to_one_domain_only_so_often_an_hour() {
        assertEquals(
                config.perDomainHour(), allowed(config.perDomainHour() + 9, i -> "victim" + i + "@one.example", NOON));
        assertEquals(1, allowed(1, i -> "victim@other.example", NOON));
        assertEquals(1, allowed(1, i -> "later@one.example", NOON.plus(Duration.ofHours(1))));
    }

    @Test
    @TestTransaction
    void writes_only_so_often_an_hour_in_all() {
        Instant evening = NOON.plus(Duration.ofHours(8));
        assertEquals(
                config.inAllHour(), allowed(config.inAllHour() + 9, i -> "victim@domain" + i + ".example", evening));
    }

    @Test
    @TestTransaction
    void what_a_domain_is_refused_counts_for_none_of_its_addresses() {
        allowed(config.perDomainHour(), i -> "victim" + i + "@three.example", NOON);
        assertEquals(0, allowed(config.perAddressDay() + 1, i -> "person@three.example", NOON));
        Instant later = NOON.plus(Duration.ofHours(1));
        assertEquals(config.perAddressDay(), allowed(config.perAddressDay() + 1, i -> "person@three.example", later));
    }

    @Test
    @TestTransaction
    void what_everybody_is_refused_counts_for_no_domain_and_no_address() {
        Instant soon = NOON.plus(Duration.ofMinutes(30));
        allowed(config.inAllHour(), i -> "victim@domain" + i + ".example", NOON);
        assertEquals(0, allowed(config.perDomainHour(), i -> "person" + i % 9 + "@four.example", soon));
        Instant later = NOON.plus(Duration.ofHours(1));
        assertEquals(9, allowed(9, i -> "person" + i + "@four.example", later));
    }

    private long allowed(int tries, java.util.function.IntFunction<String> address, Instant now) {
        return IntStream.range(0, tries)
                .filter(i -> correspondence.mayConfirm(new MailAddress(address.apply(i)), now))
                .count();
    }
}
