package org.offprint.smtp;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
        One one = new One(envelope, content);
        send(one);
        return Objects.requireNonNull(one.became);
    }

    /** A single mail. */
    private static final class One implements MailTransaction, Supplier<@Nullable MailTransaction> {

        private final Envelope envelope;
        private final Content content;
        private boolean asked;
        private @Nullable Transfer became;

        One(Envelope envelope, Content content) {
            this.envelope = envelope;
            this.content = content;
        }

        @Override
        public @Nullable MailTransaction get() {
            One next = asked ? null : this;
            asked = true;
            return next;
        }

        @Override
        public Envelope envelope() {
            return envelope;
        }

        @Override
        public Content content() {
            return content;
        }

        @Override
        public void ended(Transfer transfer) {
            became = transfer;
        }
    }

    /**
     * Sends mails, one behind the other, until there are none: over one connection as long as that stands. Blocks until each
     * has been told what became of it.
     *
     * @param mails asked for the next one by this thread, at times before the one before has ended; null when there is none
     */
    public void send(Supplier<@Nullable MailTransaction> mails) {
        MailTransaction next = mails.get();
        while (next != null) {
            Session kept = sessions.take();
            MailTransaction left = kept == null ? next : watched(kept, next, mails);
            if (left != null) {
                left = anew(left, mails);
            }
            next = left == null ? mails.get() : left;
        }
    }

    /** What is left then was not to blame for the end of a connection that had carried others. */
    private @Nullable MailTransaction anew(MailTransaction mail, Supplier<@Nullable MailTransaction> more) {
        Wire wire;
        try {
            wire = Wire.connect(server);
        } catch (Broke e) {
            mail.ended(e.transfer());
            return null;
        }
        try (Watchdog.Watch watch = watchdog.watch(wire, server.timeouts().watchdog())) {
            return carry(Handshake.open(server, wire), mail, more, watch);
        } catch (Denied e) {
            wire.close();
            mail.ended(e.transfer());
        } catch (Broke e) {
            wire.close();
            mail.ended(e.transfer());
        }
        return null;
    }

    private @Nullable MailTransaction watched(
            Session session, MailTransaction mail, Supplier<@Nullable MailTransaction> more) {
        try (Watchdog.Watch watch =
                watchdog.watch(session.wire(), server.timeouts().watchdog())) {
            return carry(session, mail, more, watch);
        }
    }

    private @Nullable MailTransaction carry(
            Session session, MailTransaction mail, Supplier<@Nullable MailTransaction> more, Watchdog.Watch watch) {
        boolean whole = false;
        try {
            MailTransaction left = session.carry(mail, more, watch);
            whole = true;
            return left;
        } finally {
            if (!whole) {
                session.close();
            }
            sessions.giveBack(session);
        }
    }

    /** Ends the connections that wait; those of mails on their way end with these. */
    @Override
    public void close() {
        sessions.close();
        watchdog.close();
    }
}
