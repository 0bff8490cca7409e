package org.offprint.admin.watch;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.offprint.story.Mailbox;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class EveryPageOnH2Test extends EveryPageSuite {}
