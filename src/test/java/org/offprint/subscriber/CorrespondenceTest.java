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

    private long allowed(int tries, java.util.function.IntFunction<String> address, Instant now) {
        return IntStream.range(0, tries)
                .filter(i -> correspondence.mayConfirm(new MailAddress(address.apply(i)), now))
                .count();
    }
}
