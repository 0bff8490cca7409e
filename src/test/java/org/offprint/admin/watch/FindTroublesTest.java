package org.offprint.admin.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FindTroublesTest {

    @Test
    void a_mail_servers_word_ends_its_sentence() {
        assertEquals("550 5.1.1 No such user.", FindTroubles.sentence("550 5.1.1 No such user"));
        assertEquals("An operator stopped it.", FindTroubles.sentence("An operator stopped it."));
    }
}
