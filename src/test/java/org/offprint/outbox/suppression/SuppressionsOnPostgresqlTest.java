package org.offprint.outbox.suppression;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.offprint.store.OnPostgresql;

@QuarkusTest
@TestProfile(OnPostgresql.class)
class SuppressionsOnPostgresqlTest extends SuppressionsSuite {}
