package org.offprint.system.doctor;

import java.util.Optional;
import java.util.Set;

/** The settings that an operator gave, by their names as properties. */
public interface Settings {

    /** A value that was given, or is the default; empty when there is none. Never makes one up. */
    Optional<String> text(String name);

    /** All names that somebody gave a value, as far as they can be listed. */
    Set<String> names();

    /** The names of the variables in the environment. */
    Set<String> variables();

    /** The kind of database that the jar was built for: {@code h2} or {@code postgresql}. */
    String kind();

    default boolean flag(String name) {
        return text(name).filter("true"::equalsIgnoreCase).isPresent();
    }
}
