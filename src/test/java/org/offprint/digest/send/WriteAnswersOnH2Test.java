package org.offprint.digest.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.offprint.story.Mailbox;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class WriteAnswersOnH2Test extends WriteAnswersSuite {}
