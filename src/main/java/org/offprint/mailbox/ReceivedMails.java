package org.offprint.mailbox;

import com.icegreen.greenmail.mail.MovingMessage;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The last 200 mails, in memory: gone with the process. Thread-safe. */
@Singleton
class ReceivedMails {

    private static final int MOST = 200;

    private final Clock clock;
    private final Deque<ReceivedMail> mails = new ArrayDeque<>();
    private long count;

    ReceivedMails(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a mail, and forgets the oldest when there are too many. */
    synchronized void keep(MovingMessage moving) {
        try {
            mails.addLast(ReceivedMail.of(count + 1, clock.instant(), new MimeMessage(moving.getMessage())));
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail that cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        count++;
        while (mails.size() > MOST) {
            mails.removeFirst();
        }
    }

    /** The newest first. */
    synchronized List<ReceivedMail> all() {
        Iterable<ReceivedMail> newestFirst = mails::descendingIterator;
        return StreamSupport.stream(newestFirst.spliterator(), false).toList();
    }

    /** Empty when there is none of this number any more. */
    synchronized Optional<ReceivedMail> find(long number) {
        return mails.stream().filter(mail -> mail.number() == number).findFirst();
    }
}
