package org.offprint.backup;

/** A backup that cannot be written, read or put where it shall go. The message says why and what to do. */
public final class BadBackup extends RuntimeException {

    public BadBackup(String message) {
        super(message, null, false, false);
    }
}
