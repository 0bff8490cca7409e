package org.offprint.backup;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a store says of itself.
 *
 * @param schema how far its tables are migrated, such as {@code 3}; empty when there are none
 * @param fingerprint of the secret that it began with; empty before the first start
 */
public record StoreFacts(String schema, String fingerprint) {

    public static StoreFacts of(Connection store) throws SQLException {
        return new StoreTables(store).names().contains("instance")
                ? new StoreFacts(Stores.schema(store), Stores.fingerprint(store))
                : new StoreFacts("", "");
    }
}
