package org.offprint.laboratory;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.offprint.packaged.JarProcess;

/** H2 in a file of the data folder, as an operator gets it who sets nothing. */
record H2Store(Path data) implements Store {

    @Override
    public String name() {
        return "H2";
    }

    @Override
    public Path jar() {
        return JarProcess.JAR;
    }

    @Override
    public List<String> options() {
        return List.of();
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + data.resolve("offprint")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE");
    }

    @Override
    public void close() {}
}
