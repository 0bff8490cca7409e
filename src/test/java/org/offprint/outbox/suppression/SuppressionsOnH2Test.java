package org.offprint.outbox.suppression;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.offprint.story.Mailbox;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class SuppressionsOnH2Test extends SuppressionsSuite {}
