package org.offprint.system;

import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Settings that come from the data folder, where nobody gave them. It answers when asked and lists no names: the build
 * writes every listed value into the jar, and would make a secret there to write.
 */
final class FolderSource implements ConfigSource {

    static final String SECRET_FILE = "secret";
    static final String PASSWORD_FILE = "admin-password";

    private static final int BELOW_ALL = -1000;
    private static final int SECRET_BYTES = 32;
    private static final int PASSWORD_BYTES = 15;

    private final Folder folder;
    private final boolean alone;

    /** @param alone whether this process is the only one on its database, so that it may make up its own secrets */
    FolderSource(Folder folder, boolean alone) {
        this.folder = folder;
        this.alone = alone;
    }

    @Override
    public @Nullable String getValue(String name) {
        return switch (name) {
            case "internal-offprint-folder" -> folder.path().toString();
            case "offprint.secret" -> alone ? folder.keepOnce(SECRET_FILE, SECRET_BYTES) : null;
            case "offprint.admin-password" -> alone ? folder.keepOnce(PASSWORD_FILE, PASSWORD_BYTES) : null;
            default -> null;
        };
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public int getOrdinal() {
        return BELOW_ALL;
    }

    @Override
    public String getName() {
        return "data folder " + folder.path();
    }
}
