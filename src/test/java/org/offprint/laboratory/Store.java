package org.offprint.laboratory;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A database for the nodes of one world. */
interface Store extends AutoCloseable {

    String name();

    /** The application, built for this database. */
    Path jar();

    /** What points a node at it, as options of its JVM. */
    List<String> options();

    /** For the checker. On H2 no node may run meanwhile. */
    Connection connect() throws SQLException;

    @Override
    void close() throws Exception;
}
