package org.offprint.smtp;

import java.io.IOException;

/** A no of the server's that ends what was going on. */
final class Denied extends IOException {

    private final Stage stage;
    private final Reply reply;

    Denied(Stage stage, Reply reply) {
        super(reply.words());
        this.stage = stage;
        this.reply = reply;
    }

    Transfer transfer() {
        return new Transfer.Refused(stage, reply);
    }
}
