package org.offprint.store;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/**
 * The application on PostgreSQL. A test of queries is an abstract class in its room, with two empty ones that run it:
 *
 * <pre>{@code
 * abstract class PapersSuite {
 *     @Inject Papers papers;
 *
 *     @Test
 *     void aPaperIsFoundByItsId() { … }
 * }
 *
 * @QuarkusTest
 * @QuarkusTestResource(Mailbox.class)
 * class PapersOnH2Test extends PapersSuite {}
 *
 * @QuarkusTest
 * @TestProfile(OnPostgresql.class)
 * class PapersOnPostgresqlTest extends PapersSuite {}
 * }</pre>
 *
 * <p>All classes with this profile share one start of the application and one database, which begins empty but for the
 * migrations; so each test uses rows of its own. In the suite, {@code @Inject} and {@code @TestTransaction} work as in
 * any test; a test that needs what a commit does opens {@code QuarkusTransaction.requiringNew()}.
 */
public final class OnPostgresql implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.datasource.db-kind", "postgresql");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(EmbeddedPostgresql.class));
    }
}
