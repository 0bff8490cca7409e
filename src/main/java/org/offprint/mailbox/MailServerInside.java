package org.offprint.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.OptionalInt;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.Links;
import org.offprint.letter.OwnMailServer;

/** A mail server on loopback, so that a newcomer sees mails before there is a real one. Runs only while none is configured. */
@Singleton
class MailServerInside {

    private static final Logger LOG = Logger.getLogger(MailServerInside.class);
    private static final int STARTS_WITHIN_MILLIS = 30_000;

    private final OptionalInt port;
    private final ReceivedMails mails;
    private final Links links;
    private @Nullable GreenMail server;

    MailServerInside(OwnMailServer own, ReceivedMails mails, Links links) {
        this.port = own.port();
        this.mails = mails;
        this.links = links;
    }

    boolean runs() {
        return server != null;
    }

    @Startup
    void start() {
        port.ifPresent(this::listen);
    }

    private void listen(int port) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(STARTS_WITHIN_MILLIS);
        GreenMail started = new GreenMail(setup);
        started.start();
        started.getUserManager().setMessageDeliveryHandler((mail, to) -> new Recipient(to.getEmail(), mails));
        server = started;
        LOG.infof("No mail server is configured: mail stays on this machine, to be read at %s", links.page("/mailbox"));
    }

    /** After the drain, which still sends what it began. */
    @PreDestroy
    void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }
}
