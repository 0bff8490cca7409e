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
                "1|1|0|0|1|0|0|true|1 digest sent.",
                "3|2|1|0|2|0|0|true|2 digests sent. 1 reader had no new match.",
                "2|2|0|0|0|2|0|true|No digests sent. 2 digests on the way.",
                "1|1|0|0|0|0|1|true|No digests sent. 1 digest failed.",
                "1|0|0|1|0|0|0|true|Nobody else is due by this time tomorrow: everybody has what is due until then.",
                "0|0|0|0|0|0|0|true|Nobody else is due by this time tomorrow: everybody has what is due until then.",
                "0|0|0|0|0|0|0|false|Nobody is due by this time tomorrow. Subscribe, and confirm by the mail that comes here."
            })
    void saysWhatCameOfIt(
            int due,
            int editions,
            int empty,
            int served,
            int sent,
            int queued,
            int failed,
            boolean readers,
            String expected) {
        assertEquals(
                expected,
                SendWhatIsDue.say(new RunReport(due, editions, empty, served, sent, queued, failed), readers));
    }
}
