package org.offprint.admin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.paper.Copy;
import org.offprint.paper.Draft;
import org.offprint.paper.Origin;
import org.offprint.paper.SourceType;
import org.offprint.paper.Verdict;
import org.offprint.source.Loads;
import org.offprint.story.Mailbox;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class SourcesApiTest {

    @Inject
    Loads loads;

    @Test
    void each_source_is_listed_with_its_state() {
        asOperator().post("/api/admin/sources/seeds/collect").then().statusCode(200);
        sources()
                .body("sources.name", hasItem("seeds"))
                .body("sources.state", everyItem(in(List.of("fine", "quiet", "stale", "failing"))))
                .body("sources[0].type", equalTo("seeds"))
                .body("sources[0].lastLook.fetched", equalTo(643))
                .body("sources[0].words", notNullValue())
                .body("sources[0].lastSuccessAt", notNullValue())
                .body("sources[0].nextDueAt", notNullValue());
        given().get("/api/admin/sources").then().statusCode(401);
    }

    /** Asked in the middle: the list of copies is where we can look from. */
    @Test
    void a_long_load_shows_how_far_it_has_come() {
        List<Integer> seen = new ArrayList<>();
        List<Copy> copies = new ArrayList<>(
                IntStream.range(0, 1_500).mapToObj(SourcesApiTest::copy).toList()) {
            @Override
            public List<Copy> subList(int from, int to) {
                sources()
                        .body("loads[0].source", equalTo("long"))
                        .body("loads[0].of", equalTo(1_500))
                        .body("loads[0].stored", equalTo(from));
                seen.add(from);
                return super.subList(from, to);
            }
        };
        QuarkusTransaction.begin();
        try {
            List<Verdict> verdicts = loads.store("long", copies, Instant.parse("2016-01-01T00:00:00Z"));
            assertEquals(1_500, verdicts.size());
            assertEquals(
                    750,
                    verdicts.stream().filter(Verdict.Added.class::isInstance).count());
        } finally {
            QuarkusTransaction.rollback();
        }
        assertEquals(List.of(0, 1_000), seen);
        sources().body("loads.size()", equalTo(0));
    }

    /** Two copies make a paper, and the second can stand in another slice. */
    private static Copy copy(int number) {
        return new Copy(
                new Origin(SourceType.UPLOAD, "long", "k" + number),
                new Draft("Long load number " + number % 750, "About it.").facts());
    }

    private static ValidatableResponse sources() {
        return asOperator().get("/api/admin/sources").then().statusCode(200);
    }

    private static RequestSpecification asOperator() {
        return given().auth().preemptive().basic("admin", "test");
    }
}
