package org.offprint.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DotsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a_b_|a_b_._",
                "a_b|a_b_._",
                "a_.b_|a_..b_._",
                ".a_|..a_._",
                "._|.._._",
                "a_._|a_.._._",
                "aLb_|a_b_._",
                "aCb_|a_b_._",
                "a_L.b_|a__..b_._",
                "aCC_b_|a___b_._",
                "aC|a_._",
                "aL|a_._",
                "L|_._",
                "_|_._",
                "a.b_|a.b_._",
            })
    void every_line_ends_and_none_but_the_last_is_a_dot(String mail, String wire) {
        // an underscore stands for CRLF
        assertEquals(wire, shown(stuffed(mail)));
    }

    @Test
    void whatever_it_is_it_reads_as_before_and_ends_once() {
        Random random = new Random(5321);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder mail = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                mail.append("aaaaaaaa.CL_".charAt(random.nextInt(12)));
            }
            String wire = shown(stuffed(mail.toString()));
            String lines = mail.toString().replace("CL", "_").replace('C', '_').replace('L', '_');
            String whole = lines.isEmpty() || lines.endsWith("_") ? lines : lines + "_";
            String doubled = ("_" + whole).replace("_.", "_..").substring(1);
            assertEquals(doubled + "._", wire, mail.toString());
        }
    }

    private static String stuffed(String mail) {
        String octets = mail.replace("_", "\r\n").replace('C', '\r').replace('L', '\n');
        return new String(Dots.stuffed(octets.getBytes(StandardCharsets.US_ASCII)), StandardCharsets.US_ASCII);
    }

    private static String shown(String octets) {
        return octets.replace("\r\n", "_").replace('\r', 'C').replace('\n', 'L');
    }
}
