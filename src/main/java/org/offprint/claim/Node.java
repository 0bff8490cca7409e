package org.offprint.claim;

import jakarta.inject.Singleton;
import java.util.UUID;

/** This process, as it signs its claims: no two starts share a name. Thread-safe. */
@Singleton
public final class Node {

    private final String name = ProcessHandle.current().pid() + "-" + UUID.randomUUID();

    /** At most 60 characters of letters, digits and dashes. */
    public String name() {
        return name;
    }
}
