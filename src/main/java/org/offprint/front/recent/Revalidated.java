package org.offprint.front.recent;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thing that takes long to make and may be a little old: one makes it anew while all others go on with the last, as
 * RFC 5861 has it (stale-while-revalidate). Only where there is no last one they wait for it. Thread-safe.
 *
 * @param <K> what it depends on
 * @param <V> the thing
 */
public final class Revalidated<K, V> {

    private record Made<K, V>(K key, V thing) {}

    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Made<K, V> last;

    /** Made anew when the key is another one. Ask with no transaction open: the maker may need a connection. */
    public V of(K key, Supplier<V> maker) {
        Made<K, V> known = last;
        if (known == null) {
            making.lock();
        } else if (known.key().equals(key) || !making.tryLock()) {
            return known.thing();
        }
        try {
            return make(key, maker);
        } finally {
            making.unlock();
        }
    }

    private V make(K key, Supplier<V> maker) {
        Made<K, V> known = last;
        if (known != null && known.key().equals(key)) {
            return known.thing();
        }
        V thing = maker.get();
        last = new Made<>(key, thing);
        return thing;
    }

    /** Whether the last one was made for such a key; not so while the first is being made. */
    public boolean isFor(Predicate<K> key) {
        Made<K, V> known = last;
        return known != null && key.test(known.key());
    }
}
