package org.offprint.smtp;

import java.util.List;
import java.util.Set;

/**
 * What AUTH says (RFC 4954). Its text form does not tell the password.
 *
 * @param ways of {@link #WAYS}, those that may be used
 */
public record Credentials(String username, String password, Set<String> ways) {

    /** All that are known here, the preferred first. */
    public static final List<String> WAYS = List.of("PLAIN", "LOGIN");

    public Credentials {
        ways = Set.copyOf(ways);
    }

    public Credentials(String username, String password) {
        this(username, password, Set.copyOf(WAYS));
    }

    @Override
    public String toString() {
        return "credentials of " + username;
    }
}
