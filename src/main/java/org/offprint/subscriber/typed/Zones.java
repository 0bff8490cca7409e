package org.offprint.subscriber.typed;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The zones of the IANA database, by names in any case. */
public final class Zones {

    private static final Map<String, String> NAMES = ZoneId.getAvailableZoneIds().stream()
            .filter(name -> !name.startsWith("SystemV/"))
            .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    private Zones() {}

    public static Optional<ZoneId> named(String typed) {
        return Optional.ofNullable(
                        NAMES.get(typed.strip().toLowerCase(Locale.ROOT).replace(' ', '_')))
                .map(ZoneId::of);
    }
}
