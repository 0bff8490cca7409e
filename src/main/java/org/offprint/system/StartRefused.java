package org.offprint.system;

/** The application does not start, for a reason that its operator can mend. The message is all that is shown. */
final class StartRefused extends RuntimeException {

    StartRefused(String message) {
        super(message, null, false, false);
    }
}
