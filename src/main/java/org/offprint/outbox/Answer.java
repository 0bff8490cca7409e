package org.offprint.outbox;

import java.util.Set;
import java.util.regex.Pattern;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.Outcome.Deferred;
import org.offprint.outbox.Outcome.Deferred.Cause;
import org.offprint.outbox.Outcome.Rejected;
import org.offprint.outbox.Outcome.Rejected.Fate;
import org.offprint.smtp.Stage;

/**
 * A mail server's no (RFC 5321, 4.2; enhanced codes of RFC 3463), and what follows from it.
 *
 * @param stage where it was said
 * @param code the three digits, 400 to 599
 * @param enhanced such as {@code 5.1.1}, or empty
 * @param words all of it
 */
public record Answer(Stage stage, int code, String enhanced, String words) {

    private static final Set<String> NO_SUCH_ADDRESS = Set.of("5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10");
    private static final Set<String> TOO_BIG = Set.of("5.2.3", "5.3.4");
    private static final int CLOSING = 421;
    private static final int PERMANENT = 500;

    /** What follows from it. */
    public Outcome outcome() {
        if (stage.beforeTheMail() || (stage == Stage.MAIL && code == CLOSING)) {
            return new Deferred(Cause.RELAY, words);
        }
        if (code == CLOSING || enhanced.startsWith("4.7.")) {
            return new Deferred(Cause.DOMAIN, words);
        }
        return code < PERMANENT ? new Deferred(Cause.MAIL, words) : new Rejected(fate(), words);
    }

    private Fate fate() {
        if (stage == Stage.RCPT && code == 550 && enhanced.isEmpty()) {
            return Fate.UNEXPLAINED;
        }
        if (code == 552 && enhanced.isEmpty()) {
            return Fate.FAILED;
        }
        return stage == Stage.MAIL && NO_SUCH_ADDRESS.contains(enhanced) ? Fate.HELD : fate(enhanced);
    }

    /** What a mail server said, without the address that it said it of: an answer is kept longer, and seen by more people. */
    public static String without(MailAddress address, String words) {
        if (words.indexOf('@') < 0) {
            return words;
        }
        return Pattern.compile(Pattern.quote(address.value()), Pattern.CASE_INSENSITIVE)
                .matcher(words)
                .replaceAll("(the recipient)");
    }

    /** What an enhanced code of class 5 says of the recipient's address, whoever says it. */
    public static Fate fate(String enhanced) {
        if (NO_SUCH_ADDRESS.contains(enhanced)) {
            return Fate.BOUNCED;
        }
        if (enhanced.equals("5.2.1")) {
            return Fate.DISABLED;
        }
        if (enhanced.equals("5.2.2")) {
            return Fate.FULL;
        }
        return TOO_BIG.contains(enhanced) || enhanced.startsWith("5.6.") ? Fate.FAILED : Fate.HELD;
    }
}
