package org.offprint.smtp;

import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** A greeted connection that carries one mail after the other. For one thread at a time; any may close it. */
final class Session implements AutoCloseable {

    private static final int CLASS = 100;
    private static final int DONE = 2;
    private static final int GO_ON = 354;
    private static final int CLOSING = 421;
    private static final byte[] NOTHING = {'.', '\r', '\n'};

    private final MailServer server;
    private final Wire wire;
    private final Offers offers;
    private boolean usable = true;

    Session(MailServer server, Wire wire, Offers offers) {
        this.server = server;
        this.wire = wire;
        this.offers = offers;
    }

    Wire wire() {
        return wire;
    }

    /** Whether another mail may follow. */
    boolean isUsable() {
        return usable;
    }

    /** Whether it ended while nobody used it. */
    boolean isStale() {
        return wire.isStale();
    }

    /** Sends a mail; whatever happens is in the answer. */
    Transfer send(Envelope envelope, Content content) {
        try {
            boolean eightBit = offers.has("8BITMIME");
            byte[] mail = Dots.stuffed(eightBit ? content.eightBit() : content.sevenBit());
            if (offers.size() > 0 && mail.length > offers.size()) {
                return new Transfer.Refused(Stage.MAIL, tooBig(mail.length));
            }
            List<String> commands = List.of(
                    "MAIL FROM:<" + envelope.sender() + ">" + parameters(mail.length, eightBit),
                    "RCPT TO:<" + envelope.recipient() + ">",
                    "DATA");
            if (offers.has("PIPELINING")) {
                atOnce(commands);
            } else {
                oneByOne(commands);
            }
            return body(mail);
        } catch (Denied e) {
            return e.transfer();
        } catch (Broke e) {
            usable = false;
            return e.transfer();
        }
    }

    private String parameters(int size, boolean eightBit) {
        return (offers.has("SIZE") ? " SIZE=" + size : "") + (eightBit ? " BODY=8BITMIME" : "");
    }

    private Reply tooBig(int size) {
        return Reply.of(
                552, List.of("5.3.4 The mail has " + size + " bytes, and the server takes " + offers.size() + "."));
    }

    private void oneByOne(List<String> commands) throws Broke, Denied {
        Stage stage = Stage.MAIL;
        for (String command : commands) {
            write(stage, (command + "\r\n").getBytes(StandardCharsets.US_ASCII));
            Reply reply = read(stage, server.timeouts().reply());
            if (!agrees(stage, reply)) {
                throw denied(stage, reply);
            }
            stage = next(stage);
        }
    }

    /** RFC 2920: all three in one write, then their replies in order; a no to one of the first does not spare the third. */
    private void atOnce(List<String> commands) throws Broke, Denied {
        write(Stage.MAIL, (String.join("\r\n", commands) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        Duration patience = server.timeouts().reply();
        Reply mail = read(Stage.MAIL, patience);
        Reply rcpt = mail.code() == CLOSING ? mail : read(Stage.RCPT, patience);
        Reply data = rcpt.code() == CLOSING ? rcpt : read(Stage.DATA, patience);
        boolean refused = !agrees(Stage.MAIL, mail) || !agrees(Stage.RCPT, rcpt);
        if (refused && data.code() == GO_ON) {
            // it waits for a mail to nobody: end that at once
            write(Stage.DATA, NOTHING);
            read(Stage.DATA, server.timeouts().afterDot());
            throw withdrawn(mail, rcpt);
        }
        if (refused) {
            throw withdrawn(mail, rcpt);
        }
        if (!agrees(Stage.DATA, data)) {
            throw denied(Stage.DATA, data);
        }
    }

    private Denied withdrawn(Reply mail, Reply rcpt) throws Broke {
        return agrees(Stage.MAIL, mail) ? denied(Stage.RCPT, rcpt) : denied(Stage.MAIL, mail);
    }

    /** A yes to another question is none. */
    private Denied denied(Stage stage, Reply reply) throws Broke {
        if (reply.positive()) {
            throw new Broke(stage, "an answer out of turn: " + reply.words());
        }
        if (reply.code() == CLOSING) {
            usable = false;
        } else {
            reset();
        }
        return new Denied(stage, reply);
    }

    /** So that the next mail begins anew, whatever of this one the server remembers. */
    private void reset() {
        try {
            write(Stage.MAIL, "RSET\r\n".getBytes(StandardCharsets.US_ASCII));
            usable = read(Stage.MAIL, server.timeouts().reply()).positive();
        } catch (Broke e) {
            usable = false;
        }
    }

    private Transfer body(byte[] mail) throws Broke {
        write(Stage.BODY, mail);
        Reply reply = read(Stage.DOT, server.timeouts().afterDot());
        // a no may come before the end was read, and then there are two: nothing may follow on this connection
        usable = reply.code() / CLASS == DONE;
        if (usable) {
            return new Transfer.Taken(reply);
        }
        if (reply.positive()) {
            throw new Broke(Stage.DOT, "an answer out of turn: " + reply.words());
        }
        return new Transfer.Refused(Stage.DOT, reply);
    }

    private static boolean agrees(Stage stage, Reply reply) {
        return stage == Stage.DATA ? reply.code() == GO_ON : reply.code() / CLASS == DONE;
    }

    private static Stage next(Stage stage) {
        return stage == Stage.MAIL ? Stage.RCPT : Stage.DATA;
    }

    /** What the server said meanwhile answers nothing: taken for an answer, it would be put down to the wrong mail. */
    private void write(Stage stage, byte[] bytes) throws Broke {
        try {
            if (wire.hasUnread()) {
                throw new ProtocolException("the server speaks out of turn");
            }
            wire.write(bytes);
        } catch (IOException e) {
            throw new Broke(stage, e);
        }
    }

    private Reply read(Stage stage, Duration patience) throws Broke {
        try {
            return wire.read(patience);
        } catch (IOException e) {
            throw new Broke(stage, e);
        }
    }

    /** Says goodbye without waiting for an answer. */
    void quit() {
        try {
            wire.write("QUIT");
        } catch (IOException e) {
            // it is gone already
        }
        close();
    }

    @Override
    public void close() {
        usable = false;
        wire.close();
    }
}
