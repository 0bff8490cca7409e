package org.offprint.letter;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads a setting that is a time zone (IANA, or an offset); another one stops the start, which names the setting. */
public final class KnownZone implements Converter<ZoneId> {

    /** @throws IllegalArgumentException when there is no such zone: Java's own exception would lose the setting's name */
    @Override
    public ZoneId convert(String value) {
        try {
            return ZoneId.of(value.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("It must be a time zone such as Europe/Berlin or UTC.");
        }
    }
}
