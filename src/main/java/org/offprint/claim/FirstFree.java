package org.offprint.claim;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Locks the first rows of an order that nobody else has locked. In two steps, since H2 locks all rows that a condition finds
 * before it sorts them and takes the first: ids are looked up without a lock, then locked.
 */
public final class FirstFree {

    private FirstFree() {}

    /**
     * Some rows, or none when others hold them all. Needs a transaction of the caller's.
     *
     * @param ids some ids behind so many others of the order; none at its end
     * @param lock of rows with these ids, those that are free and still meet the condition, locked
     */
    public static <T> List<T> of(IntFunction<List<Long>> ids, Function<Collection<Long>, List<T>> lock) {
        int behind = 0;
        List<Long> some = ids.apply(behind);
        while (!some.isEmpty()) {
            List<T> locked = lock.apply(some);
            if (!locked.isEmpty()) {
                return locked;
            }
            behind += some.size();
            some = ids.apply(behind);
        }
        return List.of();
    }
}
