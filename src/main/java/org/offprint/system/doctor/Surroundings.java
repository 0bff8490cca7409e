package org.offprint.system.doctor;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.system.WrongValue;

/** What the settings lead to. In tests it is made up. */
public interface Surroundings {

    /** What this machine's clock says. */
    Instant now();

    /** No name server answers. */
    final class NoNames extends Exception {
        private static final long serialVersionUID = 1;

        public NoNames() {
            super("no name server answers", null, false, false);
        }
    }

    /** The records of a name: of the type {@code TXT}, {@code MX} or {@code A} (any address); none when it has none. */
    List<String> records(String name, String type) throws NoNames;

    /**
     * How a mail server is spoken with.
     *
     * @param security {@code NONE}, {@code STARTTLS}, {@code STARTTLS_REQUIRED} or {@code TLS}
     * @param username empty for none
     */
    record Relay(String host, int port, String security, Trusted trusted, String username, String password) {
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /**
     * Whose certificates count.
     *
     * @param everybody whether all do
     * @param files with certificates; none for those that Java trusts
     * @param type of the files, or empty
     * @param password of the key store among them, or empty
     */
    record Trusted(boolean everybody, List<String> files, String type, String password) {}

    /**
     * What a mail server says to a greeting.
     *
     * @param stage how far it came, such as {@code CONNECT}; {@code MAIL} when all went well
     * @param words empty when all went well
     */
    record Greeted(String stage, String words) {
        public static final Greeted WELL = new Greeted("MAIL", "");

        boolean well() {
            return words.isEmpty();
        }
    }

    Greeted greet(Relay relay);

    /**
     * What a database says of itself.
     *
     * @param trouble why it cannot be asked; empty when it can
     * @param inUse whether another process works in it, an H2 file
     * @param version of the server, such as {@code 18.1}
     * @param schema how far its tables are migrated; empty when it has none
     * @param fingerprint of the secret that it began with; empty when it has none
     * @param now what its clock says; null when it cannot be asked
     */
    record Database(
            String trouble,
            boolean inUse,
            String version,
            String schema,
            String fingerprint,
            @Nullable Instant now) {}

    Database database();

    /** The newest schema that this version knows. */
    String newestSchema();

    /** The fingerprint of a secret. */
    String fingerprint(String secret);

    /**
     * A folder as it lies there.
     *
     * @param writable whether this process may write in it, or make it
     * @param privately whether nobody else may look into it
     * @param freeMegabytes on its disk
     * @param files the names in it
     */
    record Place(boolean exists, boolean writable, boolean privately, long freeMegabytes, Set<String> files) {}

    Place place(Path folder);

    /** What Quarkus would refuse of the values, one by one. */
    List<WrongValue> refusedValues();

    /** The variables that begin with {@code OFFPRINT_} and that nothing reads. */
    Set<String> unread(Set<String> variables);

    /** The variables that there are, a star standing for a name. */
    Set<String> known();
}
