package org.offprint.front.recent;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thing that takes long to make, kept for as long as it is good. Many who ask at once shall not each make it: one does,
 * and the others wait for it or go on with the last. Ask with no transaction open: the maker may need a connection.
 * Thread-safe.
 *
 * @param <K> what it depends on
 * @param <V> the thing
 */
public final class Kept<K, V> {

    private record Made<K, V>(K key, V thing) {}

    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Made<K, V> last;

    /** Made anew when the key is another one; whoever asks while it is made waits for it. */
    public V of(K key, Supplier<V> maker) {
        Made<K, V> known = last;
        if (known != null && known.key().equals(key)) {
            return known.thing();
        }
        making.lock();
        return make(key, maker);
    }

    /**
     * The same, but whoever asks while it is made again gets the last one, as RFC 5861 has it (stale-while-revalidate); for
     * the first, and where the last is too old for that, they wait.
     *
     * @param mayServe whether what was made for such a key is still young enough
     */
    public V orLast(K key, Predicate<K> mayServe, Supplier<V> maker) {
        Made<K, V> known = last;
        if (known == null || !mayServe.test(known.key())) {
            return of(key, maker);
        }
        return known.key().equals(key) || !making.tryLock() ? known.thing() : make(key, maker);
    }

    private V make(K key, Supplier<V> maker) {
        try {
            Made<K, V> known = last;
            if (known != null && known.key().equals(key)) {
                return known.thing();
            }
            V thing = maker.get();
            last = new Made<>(key, thing);
            return thing;
        } finally {
            making.unlock();
        }
    }

    /** Whether the last one was made for such a key; not so while the first is being made. */
    public boolean isFor(Predicate<K> key) {
        Made<K, V> known = last;
        return known != null && key.test(known.key());
    }
}
