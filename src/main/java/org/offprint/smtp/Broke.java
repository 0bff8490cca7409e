package org.offprint.smtp;

import java.io.IOException;
import java.net.SocketTimeoutException;

/** A conversation that cannot go on, at a stage. */
final class Broke extends IOException {

    private final Stage stage;

    Broke(Stage stage, String words) {
        super(words);
        this.stage = stage;
    }

    Broke(Stage stage, IOException cause) {
        super(words(cause), cause);
        this.stage = stage;
    }

    Transfer transfer() {
        return new Transfer.Broken(stage, String.valueOf(getMessage()), getCause() instanceof SocketTimeoutException);
    }

    private static String words(IOException cause) {
        String message = cause.getMessage();
        String kind = cause.getClass().getSimpleName();
        return message == null || message.isBlank() ? kind : kind + ": " + message;
    }
}
