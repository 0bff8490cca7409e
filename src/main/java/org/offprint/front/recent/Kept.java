package org.offprint.front.recent;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thing that takes long to make, kept for as long as it is good. Whoever asks while it is made waits for it: many who
 * ask at once shall not each make it. Thread-safe.
 *
 * @param <K> what it depends on
 * @param <V> the thing
 */
public final class Kept<K, V> {

    private record Made<K, V>(K key, V thing) {}

    private volatile @Nullable Made<K, V> last;

    /** Made anew when the key is another one. Ask with no transaction open: the maker may need a connection. */
    public V of(K key, Supplier<V> maker) {
        Made<K, V> known = last;
        return known != null && known.key().equals(key) ? known.thing() : make(key, maker);
    }

    private synchronized V make(K key, Supplier<V> maker) {
        Made<K, V> known = last;
        if (known != null && known.key().equals(key)) {
            return known.thing();
        }
        V thing = maker.get();
        last = new Made<>(key, thing);
        return thing;
    }
}
