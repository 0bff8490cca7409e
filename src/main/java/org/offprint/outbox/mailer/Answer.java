package org.offprint.outbox.mailer;

import io.vertx.ext.mail.SMTPException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.Outcome.Deferred;
import org.offprint.outbox.Outcome.Deferred.Cause;
import org.offprint.outbox.Outcome.Rejected;
import org.offprint.outbox.Outcome.Rejected.Fate;

/**
 * What a mail server answered, if it was a no (RFC 5321, 4.2; enhanced codes of RFC 3463).
 *
 * @param stage where in the mail's transaction
 * @param code the three digits
 * @param enhanced such as {@code 5.1.1}, or empty
 * @param words all of it
 */
record Answer(Stage stage, int code, String enhanced, String words) {

    private static final Pattern ENHANCED = Pattern.compile("\\b([245])\\d\\d[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final Set<String> NO_SUCH_ADDRESS = Set.of("5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10");
    private static final Set<String> TOO_BIG = Set.of("5.2.3", "5.3.4");
    /** What the client makes of an answer that is none. */
    private static final int GARBAGE = 500;

    private static final int CLOSING = 421;
    private static final int PERMANENT = 500;

    /** Where it was said. */
    enum Stage {
        /** Before the mail: greeting, EHLO, STARTTLS, AUTH. */
        HELLO(""),
        MAIL("sender address not accepted"),
        RCPT("recipient address not accepted"),
        DATA("DATA command not accepted"),
        DOT("sending data failed");

        private final String clientsWords;

        Stage(String clientsWords) {
            this.clientsWords = clientsWords;
        }

        private static Stage of(String message) {
            for (Stage stage : values()) {
                if (stage != HELLO && message.startsWith(stage.clientsWords)) {
                    return stage;
                }
            }
            return HELLO;
        }
    }

    static Answer of(SMTPException no) {
        String message = String.valueOf(no.getMessage());
        Matcher code = ENHANCED.matcher(message);
        String enhanced = code.find() && code.group(2).startsWith(code.group(1)) ? code.group(2) : "";
        return new Answer(Stage.of(message), no.getReplyCode(), enhanced, message);
    }

    /** What follows from it, by the table of answers. */
    Outcome outcome() {
        if (stage == Stage.HELLO || (stage == Stage.MAIL && code == CLOSING)) {
            return new Deferred(Cause.RELAY, words);
        }
        if (code == CLOSING || enhanced.startsWith("4.7.")) {
            return new Deferred(Cause.DOMAIN, words);
        }
        boolean garbage = code == GARBAGE && enhanced.isEmpty();
        return code < PERMANENT || garbage ? new Deferred(Cause.MAIL, words) : new Rejected(fate(), words);
    }

    private Fate fate() {
        if (stage != Stage.MAIL && NO_SUCH_ADDRESS.contains(enhanced)) {
            return Fate.BOUNCED;
        }
        if (enhanced.equals("5.2.1")) {
            return Fate.DISABLED;
        }
        if (enhanced.equals("5.2.2")) {
            return Fate.FULL;
        }
        if (stage == Stage.RCPT && code == 550 && enhanced.isEmpty()) {
            return Fate.UNEXPLAINED;
        }
        boolean size = TOO_BIG.contains(enhanced) || (code == 552 && enhanced.isEmpty());
        return size || enhanced.startsWith("5.6.") ? Fate.FAILED : Fate.HELD;
    }
}
