package org.offprint.digest.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.edition.Digest.Mode;
import org.offprint.digest.edition.Digest.Pick;
import org.offprint.match.ranking.Score;

class DigestWordsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0, 1 new paper matches your keywords.",
        "10, 0, 10 new papers match your keywords.",
        "10, 27, Here are the best 10 of 37 new papers that match your keywords.",
        "1, 1, Here is the best 1 of 2 new papers that match your keywords.",
        "10, 200, Here are the best 10 of at least 210 new papers that match your keywords."
    })
    void aDigestSaysHowManyMatched(int shown, int below, String words) {
        assertEquals(words, DigestWords.intro(digest(shown, below)));
    }

    @Test
    void itsSubjectSaysHowManyItBrings() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        assertEquals("10 new papers · Monday, 5 January", DigestWords.subject(digest(10, 27), day));
        assertEquals("Nothing new matched · Monday, 5 January", DigestWords.subject(Digest.NOTHING, day));
    }

    private static Digest digest(int shown, int below) {
        List<Pick> picks = LongStream.rangeClosed(1, shown)
                .mapToObj(paper -> new Pick(paper, new Score(1, 1, 0), List.of(1)))
                .toList();
        return new Digest(
                Mode.MATCHED, picks, LongStream.rangeClosed(1, below).boxed().toList());
    }
}
