package org.offprint.mailbox;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.offprint.problem.Refusal;

/**
 * Who may look into the mailbox, where everybody's links lie: whoever sits at this machine, and the operator. A request
 * that a proxy forwarded, or one to a name that is not this machine's own (a web page elsewhere can make a browser send
 * such), is not from here.
 */
@Singleton
class MailboxDoor {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final List<String> FORWARDING =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private final MailServerInside server;
    private final SecurityIdentity identity;

    MailboxDoor(MailServerInside server, SecurityIdentity identity) {
        this.server = server;
        this.identity = identity;
    }

    /**
     * @throws Refusal when there is no mailbox
     * @throws UnauthorizedException when the caller has to say the operator's password
     */
    void enter(HttpServerRequest request) {
        if (!server.runs()) {
            throw Refusal.notFound("A mail server is configured, so mails are not kept here.");
        }
        if (identity.isAnonymous() && !isFromHere(request)) {
            throw new UnauthorizedException();
        }
    }

    private static boolean isFromHere(HttpServerRequest request) {
        return request.remoteAddress() != null
                && isLoopback(String.valueOf(request.remoteAddress().hostAddress()))
                && request.authority() != null
                && OWN_NAMES.contains(request.authority().host().toLowerCase(Locale.ROOT))
                && FORWARDING.stream().noneMatch(header -> request.headers().contains(header));
    }

    /** The socket's own address, so nothing is looked up. */
    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
