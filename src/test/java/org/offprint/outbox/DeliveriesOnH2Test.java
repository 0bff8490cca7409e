package org.offprint.outbox;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.offprint.story.Mailbox;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class DeliveriesOnH2Test extends DeliveriesSuite {}
