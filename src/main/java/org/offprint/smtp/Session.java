package org.offprint.smtp;

import java.io.IOException;
import java.util.List;

/** A greeted connection that carries one mail after the other. For one thread at a time; any may close it. */
final class Session implements AutoCloseable {

    private static final int CLASS = 100;
    private static final int DONE = 2;
    private static final int GO_ON = 354;

    private final MailServer server;
    private final Wire wire;
    private final Conversation talk;
    private final Offers offers;
    private boolean usable = true;
    private int carried;

    Session(MailServer server, Wire wire, Offers offers) {
        this.server = server;
        this.wire = wire;
        this.talk = new Conversation(wire, server.timeouts());
        this.offers = offers;
    }

    Wire wire() {
        return wire;
    }

    /** Whether another mail may follow. */
    boolean isUsable() {
        return usable;
    }

    /** Whether it has carried as many mails as one may, and stands. */
    boolean isSpent() {
        return carried >= server.mailsPerConnection();
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
            if (server.pipelining() && offers.has("PIPELINING")) {
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
            Reply reply = talk.ask(stage, command);
            if (!agrees(stage, reply)) {
                throw denied(stage, reply);
            }
            stage = next(stage);
        }
    }

    /** RFC 2920: all three in one write, then their replies in order; a no to one of the first does not spare the third. */
    private void atOnce(List<String> commands) throws Broke, Denied {
        talk.say(Stage.MAIL, String.join("\r\n", commands));
        Reply mail = talk.hear(Stage.MAIL);
        Reply rcpt = mail.closing() ? mail : talk.hear(Stage.RCPT);
        Reply data = rcpt.closing() ? rcpt : talk.hear(Stage.DATA);
        boolean refused = !agrees(Stage.MAIL, mail) || !agrees(Stage.RCPT, rcpt);
        if (refused) {
            if (data.code() == GO_ON) {
                // it waits for a mail to nobody: end that at once
                talk.say(Stage.DATA, ".");
                talk.hear(Stage.DOT);
            }
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
        if (reply.closing()) {
            usable = false;
        } else {
            reset();
        }
        return new Denied(stage, reply);
    }

    /** So that the next mail begins anew, whatever of this one the server remembers. A late 354 would swallow that mail. */
    private void reset() {
        try {
            usable = talk.ask(Stage.MAIL, "RSET").code() / CLASS == DONE;
        } catch (Broke e) {
            usable = false;
        }
    }

    private Transfer body(byte[] mail) throws Broke {
        talk.say(Stage.BODY, mail);
        Reply reply = talk.hear(Stage.DOT);
        // a no may come before the end was read, and then there are two: nothing may follow on this connection
        usable = reply.code() / CLASS == DONE;
        if (usable) {
            carried++;
            usable = !isSpent();
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
