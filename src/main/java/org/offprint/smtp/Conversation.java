package org.offprint.smtp;

import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What is said over a wire, and what is heard in time; trouble is put down to a stage. For one thread at a time. */
final class Conversation {

    private final Wire wire;
    private final Timeouts timeouts;

    Conversation(Wire wire, Timeouts timeouts) {
        this.wire = wire;
        this.timeouts = timeouts;
    }

    void say(Stage stage, String line) throws Broke {
        say(stage, (line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** What the server said meanwhile answers nothing: taken for an answer, it would be put down to the wrong mail. */
    void say(Stage stage, byte[] bytes) throws Broke {
        try {
            if (wire.hasUnread()) {
                throw new ProtocolException("the server speaks out of turn");
            }
            wire.write(bytes);
        } catch (IOException e) {
            throw new Broke(stage, e);
        }
    }

    Reply hear(Stage stage) throws Broke {
        try {
            return wire.read(patience(stage));
        } catch (IOException e) {
            throw new Broke(stage, e);
        }
    }

    Reply ask(Stage stage, String line) throws Broke {
        say(stage, line);
        return hear(stage);
    }

    /** Speaks TLS from here on. */
    void secure(Stage stage) throws Broke {
        try {
            wire.secure();
        } catch (IOException e) {
            throw new Broke(stage, e);
        }
    }

    private Duration patience(Stage stage) {
        return switch (stage) {
            case CONNECT, BANNER -> timeouts.connect();
            case DOT -> timeouts.afterDot();
            case EHLO, STARTTLS, AUTH, MAIL, RCPT, DATA, BODY -> timeouts.reply();
        };
    }
}
