package org.offprint.match;

import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.offprint.match.Matches.Hits;

class HitTableTest {

    @Test
    void gives_back_what_was_put_under_dense_and_under_scattered_numbers() {
        Random random = new Random(8);
        for (int highest : new int[] {1, 9, 300, 5_000, Integer.MAX_VALUE}) {
            Map<Integer, Hits> expected = new HashMap<>();
            for (int i = 0; i < 200; i++) {
                expected.put(random.nextInt(highest), new Hits(new int[] {i}, new float[] {1}));
            }
            expected.put(highest, new Hits(new int[] {7}, new float[] {1}));
            HitTable table = new HitTable(
                    expected.keySet().stream().mapToInt(Integer::intValue).toArray());
            expected.forEach(table::put);
            expected.forEach((number, hits) -> assertSame(hits, table.get(number)));
            for (int number : new int[] {-1, -7, Integer.MIN_VALUE, highest - 1, highest / 2}) {
                assertSame(expected.getOrDefault(number, Hits.NONE), table.get(number));
            }
        }
        assertSame(Hits.NONE, new HitTable(new int[0]).get(0));
    }
}
