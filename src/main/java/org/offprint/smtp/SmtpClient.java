package org.offprint.smtp;

import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Sends mails to one server, each over a connection of its own that is then kept for the next. As many threads as want
 * to may send at once; each has its connection. Never throws for what a server or the network does. Thread-safe.
 */
public final class SmtpClient implements AutoCloseable {

    private final MailServer server;
    private final Sessions sessions = new Sessions();
    private final Watchdog watchdog = new Watchdog();

    public SmtpClient(MailServer server) {
        this.server = server;
    }

    /** Blocks until the server has answered or a timeout has passed. */
    public Transfer send(Envelope envelope, Content content) {
        Session kept = sessions.take();
        Transfer transfer = kept == null ? null : watched(kept.wire(), () -> carry(kept, envelope, content));
        return transfer == null || isUntouched(transfer) ? anew(envelope, content) : transfer;
    }

    /** A kept connection that ended meanwhile is noticed with the next mail: nothing of that was heard. */
    private static boolean isUntouched(Transfer transfer) {
        return transfer instanceof Transfer.Broken broken && broken.stage() == Stage.MAIL && !broken.silent()
                || transfer instanceof Transfer.Refused refused
                        && refused.stage() == Stage.MAIL
                        && refused.reply().closing();
    }

    private Transfer anew(Envelope envelope, Content content) {
        try {
            Wire wire = Wire.connect(server);
            return watched(wire, () -> greet(wire, envelope, content));
        } catch (Broke e) {
            return e.transfer();
        }
    }

    private Transfer greet(Wire wire, Envelope envelope, Content content) {
        try {
            return carry(Handshake.open(server, wire), envelope, content);
        } catch (Denied e) {
            wire.close();
            return e.transfer();
        } catch (Broke e) {
            wire.close();
            return e.transfer();
        }
    }

    private Transfer carry(Session session, Envelope envelope, Content content) {
        try {
            return session.send(envelope, content);
        } finally {
            sessions.giveBack(session);
        }
    }

    private Transfer watched(Wire wire, Supplier<Transfer> work) {
        Future<?> watch = watchdog.watch(wire, server.timeouts().watchdog());
        try {
            return work.get();
        } finally {
            watch.cancel(false);
        }
    }

    /** Ends the connections that wait; those of mails on their way end with these. */
    @Override
    public void close() {
        sessions.close();
        watchdog.close();
    }
}
