package org.offprint.smtp;

import java.util.List;

/** Whether a server takes an envelope: MAIL, RCPT and DATA, and their replies (RFC 5321, 3.3). For one thread at a time. */
final class Agreement {

    private static final int CLASS = 100;
    private static final int DONE = 2;
    private static final int GO_ON = 354;

    private final Conversation talk;

    Agreement(Conversation talk) {
        this.talk = talk;
    }

    /** Each command after the reply to the one before it. */
    void oneByOne(List<String> commands) throws Broke, Denied {
        Stage stage = Stage.MAIL;
        for (String command : commands) {
            Reply reply = talk.ask(stage, command);
            if (!agrees(stage, reply)) {
                throw denied(stage, reply);
            }
            stage = next(stage);
        }
    }

    /** The replies to all three, which were said together (RFC 2920); a no to one of the first does not spare the third. */
    void atOnce() throws Broke, Denied {
        Reply mail = talk.hear(Stage.MAIL);
        Reply rcpt = mail.closing() ? mail : talk.hear(Stage.RCPT);
        Reply data = rcpt.closing() ? rcpt : talk.hear(Stage.DATA);
        boolean refused = !agrees(Stage.MAIL, mail) || !agrees(Stage.RCPT, rcpt);
        if (refused) {
            // it may wait for a mail to nobody: end that at once
            throw withdrawn(mail, rcpt, data.code() != GO_ON || endsNothing());
        }
        if (!agrees(Stage.DATA, data)) {
            throw denied(Stage.DATA, data);
        }
    }

    /** Whether it answered to that; if not, its no still stands, and no mail is in doubt. */
    private boolean endsNothing() {
        try {
            talk.say(Stage.DATA, ".");
            talk.hear(Stage.DOT);
            return true;
        } catch (Broke e) {
            return false;
        }
    }

    private Denied withdrawn(Reply mail, Reply rcpt, boolean stands) throws Broke {
        return agrees(Stage.MAIL, mail) ? denied(Stage.RCPT, rcpt, stands) : denied(Stage.MAIL, mail, stands);
    }

    private Denied denied(Stage stage, Reply reply) throws Broke {
        return denied(stage, reply, true);
    }

    /**
     * A yes to another question is none.
     *
     * @param stands whether anything more may be said on this connection
     */
    private Denied denied(Stage stage, Reply reply, boolean stands) throws Broke {
        if (reply.positive()) {
            throw new Broke(stage, "an answer out of turn: " + reply.words());
        }
        return new Denied(stage, reply, stands && !reply.closing() && forgets());
    }

    /**
     * Whether the next mail begins anew, whatever of this one the server remembers. A late 354 would swallow that mail.
     */
    private boolean forgets() {
        try {
            return talk.ask(Stage.MAIL, "RSET").code() / CLASS == DONE;
        } catch (Broke e) {
            return false;
        }
    }

    private static boolean agrees(Stage stage, Reply reply) {
        return stage == Stage.DATA ? reply.code() == GO_ON : reply.code() / CLASS == DONE;
    }

    private static Stage next(Stage stage) {
        return stage == Stage.MAIL ? Stage.RCPT : Stage.DATA;
    }
}
