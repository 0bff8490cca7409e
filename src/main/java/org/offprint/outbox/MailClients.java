package org.offprint.outbox;

import io.quarkus.mailer.runtime.Mailers;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * The client of Quarkus Mailer. A mail that hangs keeps its place in the client's pool for good, and a full pool sends
 * nothing any more; so the client is replaced then by a new one of the same settings. Thread-safe.
 */
@Singleton
class MailClients {

    private static final Logger LOG = Logger.getLogger(MailClients.class);

    private final Instance<Mailers> mailers;
    private MailClient current;

    MailClients(MailClient first, Instance<Mailers> mailers) {
        this.current = first;
        this.mailers = mailers;
    }

    synchronized MailClient current() {
        return current;
    }

    /** Takes a client out of use, unless another mail has done so before; what is on its wire goes on. */
    synchronized void replace(MailClient hung) {
        if (hung.equals(current)) {
            LOG.warn("A mail got no answer in time; going on with new connections.");
            destroy(mailers.getHandle());
            current = mailers.get().reactiveMailClientFromName(Mailers.DEFAULT_MAILER_NAME);
        }
    }

    private static void destroy(Instance.Handle<Mailers> handle) {
        // one that was not asked for its bean destroys nothing
        LOG.debugf("Closing %s", handle.get());
        handle.destroy();
    }
}
