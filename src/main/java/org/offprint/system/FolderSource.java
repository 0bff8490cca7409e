package org.offprint.system;

import org.jspecify.annotations.Nullable;
import org.offprint.setting.UnlistedSource;

/** Settings that come from the data folder, where nobody gave them. */
final class FolderSource extends UnlistedSource {

    static final String SECRET_FILE = "secret";
    static final String PASSWORD_FILE = "admin-password";

    private static final int BELOW_ALL = -1000;
    private static final int SECRET_BYTES = 32;
    private static final int PASSWORD_BYTES = 15;

    private final Folder folder;
    private final boolean alone;

    /** @param alone whether this process is the only one on its database, so that it may make up its own secrets */
    FolderSource(Folder folder, boolean alone) {
        super("data folder " + folder.path(), BELOW_ALL);
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
}
