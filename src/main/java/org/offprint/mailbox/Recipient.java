package org.offprint.mailbox;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/** Whoever a mail is for: GreenMail would keep every mail for good, this hands it on. */
record Recipient(String email, ReceivedMails mails) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage message) {
        mails.keep(message);
    }

    @Override
    public void deliver(MimeMessage message) {
        throw new UnsupportedOperationException("mails come by SMTP only");
    }

    @Override
    public String getEmail() {
        return email;
    }

    @Override
    public String getLogin() {
        return email;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getQualifiedMailboxName() {
        return email;
    }

    @Override
    public void setPassword(String password) {
        throw new UnsupportedOperationException("nobody logs in here");
    }

    @Override
    public void authenticate(String password) {
        throw new UnsupportedOperationException("nobody logs in here");
    }

    @Override
    public void create() {
        // nothing is kept for a recipient
    }

    @Override
    public void delete() {
        // nothing is kept for a recipient
    }
}
