package org.offprint.smtp;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A greeted connection that carries one mail after the other. For one thread at a time; any may close it. */
final class Session implements AutoCloseable {

    private static final int CLASS = 100;
    private static final int DONE = 2;

    private final MailServer server;
    private final Wire wire;
    private final Conversation talk;
    private final Agreement agreement;
    private final Offers offers;
    private boolean usable = true;
    private boolean used;
    private int carried;
    /** The mail whose envelope went out with the one before it. */
    private @Nullable Outgoing announced;

    Session(MailServer server, Wire wire, Offers offers) {
        this.server = server;
        this.wire = wire;
        this.talk = new Conversation(wire, server.timeouts());
        this.agreement = new Agreement(talk);
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

    /**
     * Sends mails one behind the other, as long as there are any and the connection stands. Each is told what became of it,
     * but for one that the end of this connection says nothing about: that is to go over another. Where the server
     * takes that, the envelope of a mail goes out together with the mail before it (RFC 2920, 3.1).
     *
     * @param watch begins anew with each mail
     */
    @Nullable
    MailTransaction carry(MailTransaction first, Supplier<@Nullable MailTransaction> more, Watchdog.Watch watch) {
        Outgoing mail = fitting(first, more);
        while (mail != null) {
            watch.restart();
            boolean wasUsed = used;
            used = true;
            Transfer transfer = attempt(mail, more);
            if (wasUsed && isUntouched(transfer)) {
                return mail.mail();
            }
            mail.mail().ended(transfer);
            if (!usable) {
                return announced == null ? null : announced.mail();
            }
            mail = announced == null ? fitting(more.get(), more) : announced;
        }
        return null;
    }

    /** A connection that ended after a mail is noticed with the next one: nothing of that was heard. */
    private static boolean isUntouched(Transfer transfer) {
        return transfer instanceof Transfer.Broken broken && broken.stage() == Stage.MAIL && !broken.silent()
                || transfer instanceof Transfer.Refused refused
                        && refused.stage() == Stage.MAIL
                        && refused.reply().closing();
    }

    /** The next one that is not too big; what is hears of it. */
    private @Nullable Outgoing fitting(@Nullable MailTransaction mail, Supplier<@Nullable MailTransaction> more) {
        for (MailTransaction next = mail; next != null; next = more.get()) {
            Outgoing outgoing = Outgoing.of(next, offers);
            int size = outgoing.octets().length;
            if (offers.size() == 0 || size <= offers.size()) {
                return outgoing;
            }
            next.ended(new Transfer.Refused(Stage.MAIL, tooBig(size)));
        }
        return null;
    }

    private Transfer attempt(Outgoing mail, Supplier<@Nullable MailTransaction> more) {
        boolean wasAnnounced = announced == mail;
        announced = null;
        try {
            if (!pipelines()) {
                agreement.oneByOne(mail.commands());
            } else {
                if (!wasAnnounced) {
                    talk.say(Stage.MAIL, mail.envelope());
                }
                agreement.atOnce();
            }
            if (!mail.mail().mayGo()) {
                throw new Broke(Stage.DATA, "it was to go no more");
            }
            return body(mail, more);
        } catch (Denied e) {
            usable = e.maySpeakOn();
            return e.transfer();
        } catch (Broke e) {
            usable = false;
            return e.transfer();
        }
    }

    private boolean pipelines() {
        return server.pipelining() && offers.has("PIPELINING");
    }

    private Reply tooBig(int size) {
        return Reply.of(
                552, List.of("5.3.4 The mail has " + size + " bytes, and the server takes " + offers.size() + "."));
    }

    private Transfer body(Outgoing mail, Supplier<@Nullable MailTransaction> more) throws Broke {
        boolean mayFollow = pipelines() && carried + 1 < server.mailsPerConnection();
        announced = mayFollow ? fitting(more.get(), more) : null;
        talk.say(Stage.BODY, announced == null ? mail.octets() : mail.followedBy(announced));
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

    /** Says goodbye without waiting for an answer. */
    void quit() {
        try {
            wire.write("QUIT");
        } catch (IOException e) {
            // it is gone already
        }
        usable = false;
        wire.end();
    }

    @Override
    public void close() {
        usable = false;
        wire.close();
    }
}
