package org.offprint.smtp;

/** What AUTH says (RFC 4954). Its text form does not tell the password. */
public record Credentials(String username, String password) {
    @Override
    public String toString() {
        return "credentials of " + username;
    }
}
