package org.offprint.smtp;

import java.io.IOException;

/** A no of the server's that ends what was going on. */
final class Denied extends IOException {

    private final Stage stage;
    private final Reply reply;
    private final boolean maySpeakOn;

    Denied(Stage stage, Reply reply) {
        this(stage, reply, false);
    }

    /** @param maySpeakOn whether the connection may carry another mail */
    Denied(Stage stage, Reply reply, boolean maySpeakOn) {
        super(reply.words());
        this.maySpeakOn = maySpeakOn;
        this.stage = stage;
        this.reply = reply;
    }

    boolean maySpeakOn() {
        return maySpeakOn;
    }

    Transfer transfer() {
        return new Transfer.Refused(stage, reply);
    }
}
