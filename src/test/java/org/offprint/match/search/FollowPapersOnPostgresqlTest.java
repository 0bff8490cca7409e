package org.offprint.match.search;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.offprint.store.OnPostgresql;

@QuarkusTest
@TestProfile(OnPostgresql.class)
class FollowPapersOnPostgresqlTest extends FollowPapersSuite {}
