package org.offprint.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.mail.MovingMessage;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.offprint.story.TurnedClock;

class ReceivedMailsTest {

    private final ReceivedMails mails = new ReceivedMails(new TurnedClock());

    @Test
    void keepsTheLastTwoHundredTheNewestFirst() throws Exception {
        for (int i = 1; i <= 203; i++) {
            keep("Subject: mail " + i + "\r\n\r\nwords");
        }
        List<ReceivedMail> kept = mails.all();
        assertEquals(200, kept.size());
        assertEquals("mail 203", kept.get(0).subject());
        assertTrue(mails.find(3).isEmpty());
        assertEquals("mail 4", mails.find(4).orElseThrow().subject());
    }

    @Test
    void findsBothParts() throws Exception {
        keep(String.join(
                "\r\n",
                "Subject: both",
                "To: a@example.org",
                "Content-Type: multipart/alternative; boundary=b",
                "",
                "--b",
                "Content-Type: text/plain",
                "",
                "as text",
                "--b",
                "Content-Type: text/html",
                "",
                "<p>as a page</p>",
                "--b--",
                ""));
        ReceivedMail mail = mails.all().get(0);
        assertEquals("as text", mail.text().strip());
        assertEquals("<p>as a page</p>", mail.html().strip());
        assertEquals("a@example.org", mail.to());
    }

    private void keep(String raw) throws Exception {
        MovingMessage message = new MovingMessage();
        message.setMimeMessage(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw.getBytes(StandardCharsets.US_ASCII))));
        mails.keep(message);
    }
}
