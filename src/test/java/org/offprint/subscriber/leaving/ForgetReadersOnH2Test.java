package org.offprint.subscriber.leaving;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.offprint.story.Mailbox;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class ForgetReadersOnH2Test extends ForgetReadersSuite {}
