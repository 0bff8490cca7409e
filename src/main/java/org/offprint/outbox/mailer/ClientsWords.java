package org.offprint.outbox.mailer;

import io.vertx.ext.mail.SMTPException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.Answer;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.Outcome.Deferred;
import org.offprint.outbox.Outcome.Deferred.Cause;
import org.offprint.smtp.Stage;

/** Reads what the client says of a mail server's no: the stage and the enhanced code stand in its words only. */
final class ClientsWords {

    private static final Pattern ENHANCED = Pattern.compile("\\b([245])\\d\\d[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final Map<String, Stage> STAGES = Map.of(
            "sender address not accepted", Stage.MAIL,
            "recipient address not accepted", Stage.RCPT,
            "DATA command not accepted", Stage.DATA,
            "sending data failed", Stage.DOT);
    /** What the client makes of an answer that is none. */
    private static final int GARBAGE = 500;

    private ClientsWords() {}

    /** What follows, by the table of answers; it names the recipient no more. */
    static Outcome outcome(SMTPException no, MailAddress to) {
        String message = Answer.without(to, String.valueOf(no.getMessage()));
        Matcher code = ENHANCED.matcher(message);
        String enhanced = code.find() && code.group(2).startsWith(code.group(1)) ? code.group(2) : "";
        Stage stage = stage(message);
        boolean garbage = no.getReplyCode() == GARBAGE && enhanced.isEmpty();
        return garbage && !stage.beforeTheMail()
                ? new Deferred(Cause.MAIL, message)
                : new Answer(stage, no.getReplyCode(), enhanced, message).outcome();
    }

    /** Before the mail, it names none of these. */
    private static Stage stage(String message) {
        return STAGES.entrySet().stream()
                .filter(stage -> message.startsWith(stage.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Stage.EHLO);
    }
}
