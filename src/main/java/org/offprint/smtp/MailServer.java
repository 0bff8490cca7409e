package org.offprint.smtp;

import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * A mail server, and how to speak with it.
 *
 * @param host a name or an address
 * @param port 1 to 65535
 * @param greeting the name that EHLO says, of this machine
 * @param tls makes TLS sockets of the trust that is set
 * @param checked whether the certificate must be of {@code host}
 * @param credentials null where the server asks for none
 * @param mailsPerConnection how many go over one connection, 1 or more
 * @param pipelining whether to use it where it is offered
 */
public record MailServer(
        String host,
        int port,
        String greeting,
        Security security,
        SSLSocketFactory tls,
        boolean checked,
        @Nullable Credentials credentials,
        int mailsPerConnection,
        boolean pipelining,
        Timeouts timeouts) {

    public MailServer {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("a port is 1 to 65535, not " + port);
        }
        if (mailsPerConnection < 1) {
            throw new IllegalArgumentException("a connection carries one mail or more");
        }
        if (!greeting.matches("[A-Za-z0-9.:\\[\\]-]+")) {
            throw new IllegalArgumentException("no name to greet with");
        }
    }
}
