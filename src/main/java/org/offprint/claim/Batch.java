package org.offprint.claim;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Results that are written down together: a batch outlives its worst member. */
public final class Batch {

    private Batch() {}

    /**
     * Writes all of them at once, or each by itself when one of them keeps the others from being written.
     *
     * @param write some of them, all or none; opens its own transaction, and must bear being given the same twice
     * @param refused is told of one that cannot be written by itself either, and why
     * @return those that wait, since the database is away
     */
    public static <T> List<T> write(List<T> all, Consumer<List<T>> write, BiConsumer<T, RuntimeException> refused) {
        if (all.isEmpty()) {
            return all;
        }
        try {
            write.accept(all);
            return List.of();
        } catch (RuntimeException e) {
            if (Outage.causes(e)) {
                return all;
            }
            if (all.size() == 1) {
                refused.accept(all.get(0), e);
                return List.of();
            }
        }
        return eachByItself(all, write, refused);
    }

    private static <T> List<T> eachByItself(
            List<T> all, Consumer<List<T>> write, BiConsumer<T, RuntimeException> refused) {
        for (int next = 0; next < all.size(); next++) {
            if (!write(all.subList(next, next + 1), write, refused).isEmpty()) {
                return all.subList(next, all.size());
            }
        }
        return List.of();
    }
}
