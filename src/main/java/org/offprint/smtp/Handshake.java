package org.offprint.smtp;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;

/** What precedes the first mail on a connection: TLS, greeting, EHLO, STARTTLS, AUTH. */
final class Handshake {

    private static final int UNKNOWN_COMMAND = 500;
    private static final int NOT_IMPLEMENTED = 502;
    private static final int LOGGED_IN = 235;
    private static final int GO_ON = 334;

    private final MailServer server;
    private final Conversation talk;

    private Handshake(MailServer server, Wire wire) {
        this.server = server;
        this.talk = new Conversation(wire, server.timeouts());
    }

    /**
     * @throws Denied when the server says no
     * @throws Broke when it says nothing that can be understood
     */
    static Session open(MailServer server, Wire wire) throws Denied, Broke {
        return new Session(server, wire, new Handshake(server, wire).greet());
    }

    private Offers greet() throws Denied, Broke {
        if (server.security() == Security.TLS) {
            talk.secure(Stage.CONNECT);
        }
        require(Stage.BANNER, talk.hear(Stage.BANNER));
        Offers offers = hello();
        if (server.security() == Security.STARTTLS || server.security() == Security.STARTTLS_REQUIRED) {
            offers = secured(offers);
        }
        authenticate(offers);
        return offers;
    }

    private Offers hello() throws Denied, Broke {
        Reply ehlo = talk.ask(Stage.EHLO, "EHLO " + server.greeting());
        if (ehlo.code() == UNKNOWN_COMMAND || ehlo.code() == NOT_IMPLEMENTED) {
            require(Stage.EHLO, talk.ask(Stage.EHLO, "HELO " + server.greeting()));
            return Offers.NONE;
        }
        require(Stage.EHLO, ehlo);
        return Offers.of(ehlo);
    }

    private Offers secured(Offers offers) throws Denied, Broke {
        if (!offers.has("STARTTLS")) {
            if (server.security() == Security.STARTTLS_REQUIRED) {
                throw new Broke(Stage.STARTTLS, "the server offers no STARTTLS, which is required");
            }
            return offers;
        }
        require(Stage.STARTTLS, talk.ask(Stage.STARTTLS, "STARTTLS"));
        talk.secure(Stage.STARTTLS);
        return hello();
    }

    private void authenticate(Offers offers) throws Denied, Broke {
        Credentials credentials = server.credentials();
        if (credentials == null) {
            return;
        }
        Set<String> ways = new HashSet<>(offers.auth());
        ways.retainAll(credentials.ways());
        if (ways.contains("PLAIN")) {
            String said = "\0" + credentials.username() + "\0" + credentials.password();
            tell(LOGGED_IN, "AUTH PLAIN " + base64(said));
        } else if (ways.contains("LOGIN")) {
            tell(GO_ON, "AUTH LOGIN");
            tell(GO_ON, base64(credentials.username()));
            tell(LOGGED_IN, base64(credentials.password()));
        } else {
            throw new Broke(Stage.AUTH, "the server offers no AUTH of " + String.join(", ", credentials.ways()));
        }
    }

    /** A yes to anything else is none: who is asked for more is not logged in (RFC 4954, 4 and 6). */
    private void tell(int yes, String word) throws Denied, Broke {
        Reply reply = talk.ask(Stage.AUTH, word);
        require(Stage.AUTH, reply);
        if (reply.code() != yes) {
            throw new Broke(Stage.AUTH, "an answer out of turn: " + reply.words());
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void require(Stage stage, Reply reply) throws Denied {
        if (!reply.positive()) {
            throw new Denied(stage, reply);
        }
    }
}
