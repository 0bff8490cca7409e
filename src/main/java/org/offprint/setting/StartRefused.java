package org.offprint.setting;

/** The application does not start, for a reason that its operator can mend. The message is all that is shown. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message, null, false, false);
    }
}
