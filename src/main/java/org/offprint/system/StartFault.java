package org.offprint.system;

import io.smallrye.config.ConfigValidationException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.setting.StartRefused;

/** What stopped a start, in words for the operator. */
final class StartFault {

    private static final int H2_ALREADY_OPEN = 90020;
    private static final Set<String> NODES_NEED = Set.of("OFFPRINT_SECRET", "OFFPRINT_ADMIN_PASSWORD");

    private StartFault() {}

    /** Empty when it is nothing that we have words for: a bug, then. */
    static Optional<String> words(Throwable fault) {
        return Stream.iterate(fault, StartFault::hasNext, StartFault::next)
                .flatMap(cause -> Optional.ofNullable(said(cause)).stream())
                .findFirst();
    }

    private static @Nullable String said(Throwable cause) {
        if (cause instanceof StartRefused) {
            return "Offprint does not start. " + cause.getMessage();
        }
        if (cause instanceof ConfigValidationException refused) {
            return "Offprint does not start, because of its settings. " + settings(refused);
        }
        if (cause instanceof BindException || cause.getClass().getSimpleName().equals("QuarkusBindException")) {
            return "Offprint does not start: its port is taken. Stop what listens there, or set QUARKUS_HTTP_PORT.";
        }
        return cause instanceof SQLException database ? said(database) : null;
    }

    private static @Nullable String said(SQLException database) {
        String state = String.valueOf(database.getSQLState());
        if (database.getErrorCode() == H2_ALREADY_OPEN) {
            return "Offprint does not start: another process works in this data folder. Stop that one, or name another"
                    + " folder in OFFPRINT_DATA_DIR. Several processes at once need PostgreSQL.";
        }
        if (String.valueOf(database.getMessage()).startsWith("Driver does not support the provided URL")) {
            return "Offprint does not start: QUARKUS_DATASOURCE_JDBC_URL is missing, or is not one of the database that"
                    + " this jar was built for.";
        }
        if (state.startsWith("08") || state.equals("3D000")) {
            return "Offprint does not start: the database cannot be reached. Look at QUARKUS_DATASOURCE_JDBC_URL. It says: "
                    + database.getMessage();
        }
        return state.startsWith("28")
                ? "Offprint does not start: the database refuses QUARKUS_DATASOURCE_USERNAME or _PASSWORD. It says: "
                        + database.getMessage()
                : null;
    }

    /** On H2 secret and password are made where they are missing, so what misses them is a node of several. */
    private static String settings(ConfigValidationException refused) {
        List<WrongValue> wrong = IntStream.range(0, refused.getProblemCount())
                .mapToObj(i -> WrongValue.of(refused.getProblem(i).getMessage()))
                .toList();
        String several = wrong.stream().map(WrongValue::variable).anyMatch(NODES_NEED::contains)
                ? "On PostgreSQL it needs OFFPRINT_SECRET (32 characters or more, the same on all nodes) and"
                        + " OFFPRINT_ADMIN_PASSWORD. "
                : "";
        return several + wrong.stream().map(WrongValue::words).distinct().collect(Collectors.joining(" "));
    }

    private static boolean hasNext(@Nullable Throwable fault) {
        return fault != null;
    }

    private static @Nullable Throwable next(Throwable fault) {
        return fault.getCause();
    }
}
