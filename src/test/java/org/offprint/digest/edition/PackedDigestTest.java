package org.offprint.digest.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.offprint.match.ranking.Score;

class PackedDigestTest {

    @Test
    void whatIsPackedIsUnpacked() {
        Digest digest = new Digest(
                Digest.Mode.MATCHED,
                List.of(
                        new Digest.Pick(1, new Score(1, 0, 0.2), List.of(7, 300_000_000)),
                        new Digest.Pick(Long.MAX_VALUE, new Score(0, 1, 1), List.of()),
                        new Digest.Pick(127, new Score(0.4, 0.6, 0.8), List.of(0)),
                        new Digest.Pick(128, new Score(0.4, 0.6, 0.8), List.of(127, 128))),
                List.of(5L, 16_384L, 0L));

        assertEquals(digest, PackedDigest.unpack(PackedDigest.pack(digest)));
    }

    @Test
    void theWrittenFormStaysReadable() {
        byte[] written = HexFormat.of().parseHex("010101" + "818101" + "ffff00003333" + "02078101" + "02058200");

        Digest read = PackedDigest.unpack(written);

        assertEquals(
                new Digest(
                        Digest.Mode.MATCHED,
                        List.of(new Digest.Pick(16_513, new Score(1, 0, 0.2), List.of(7, 129))),
                        List.of(5L, 256L)),
                read);
    }

    @Test
    void anUnknownVersionIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PackedDigest.unpack(new byte[] {9, 1, 0, 0}));
    }

    @Test
    void aDigestOfTenPapersAndTwoHundredBelowTakesLittleRoom() {
        Digest digest = new Digest(
                Digest.Mode.MATCHED,
                LongStream.range(1_000, 1_010)
                        .mapToObj(id -> new Digest.Pick(id, new Score(1, 1, 1), List.of(20_000)))
                        .toList(),
                LongStream.range(2_000, 2_200).boxed().toList());

        assertEquals(3 + 10 * 12 + 2 + 200 * 2, PackedDigest.pack(digest).length);
    }
}
