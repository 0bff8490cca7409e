package org.offprint.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.digest.RunReport;

class SendWhatIsDueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1|0|0|1|0|0|1 digest sent.",
                "3|2|1|0|2|0|0|2 digests sent. 1 reader had no new match.",
                "2|2|0|0|0|2|0|No digests sent. 2 digests on the way.",
                "1|1|0|0|0|0|1|No digests sent. 1 digest failed.",
                "1|0|0|1|0|0|0|Nobody else is due by this time tomorrow: everybody has the digest of that day already.",
                "0|0|0|0|0|0|0|Nobody is due by this time tomorrow. Subscribe, and confirm by the mail that comes here."
            })
    void saysWhatCameOfIt(
            int due, int editions, int empty, int served, int sent, int queued, int failed, String expected) {
        assertEquals(expected, SendWhatIsDue.say(new RunReport(due, editions, empty, served, sent, queued, failed)));
    }
}
