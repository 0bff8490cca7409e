package org.offprint.outbox.mailer;

import io.quarkus.mailer.runtime.Mailers;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/**
 * The client of Quarkus Mailer, with two traps closed. A connection whose socket lives on another event loop than the
 * mail loses a greeting that comes at once, and hangs: all mails run on one event loop. A mail that hangs keeps its
 * place in the client's pool for good, and a full pool sends nothing any more: the client is replaced then by a new one
 * of the same settings. Thread-safe.
 */
@Singleton
class MailClients {

    private static final Logger LOG = Logger.getLogger(MailClients.class);

    private final Instance<Mailers> mailers;
    private final Context eventLoop;
    private MailClient current;

    MailClients(MailClient first, Instance<Mailers> mailers, Vertx vertx) {
        this.current = first;
        this.mailers = mailers;
        this.eventLoop = ((VertxInternal) vertx).createEventLoopContext();
    }

    synchronized MailClient current() {
        return current;
    }

    CompletableFuture<MailResult> send(MailClient client, MailMessage message) {
        CompletableFuture<MailResult> sent = new CompletableFuture<>();
        eventLoop.runOnContext(on -> send(client, message, sent));
        return sent;
    }

    private static void send(MailClient client, MailMessage message, CompletableFuture<MailResult> sent) {
        try {
            client.sendMail(message).onSuccess(sent::complete).onFailure(sent::completeExceptionally);
        } catch (RuntimeException e) {
            sent.completeExceptionally(e);
        }
    }

    /** Takes a client out of use, unless another mail has done so before. Other mails on it break off: they may have gone. */
    synchronized void replace(MailClient hung) {
        if (hung.equals(current)) {
            LOG.warn("A mail got no answer in time; going on with new connections.");
            destroy(mailers.getHandle());
            current = mailers.get().mailClientFromName(Mailers.DEFAULT_MAILER_NAME);
        }
    }

    private static void destroy(Instance.Handle<Mailers> handle) {
        // one that was not asked for its bean destroys nothing
        LOG.debugf("Closing %s", handle.get());
        handle.destroy();
    }
}
