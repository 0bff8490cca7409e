package org.offprint.smtp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** So many mails one behind the other, "mail 0" and so on, and what became of each. */
final class Succession implements Supplier<@Nullable MailTransaction> {

    private static final Envelope ENVELOPE = new Envelope("bounce@example.org", "reader@example.org");

    private final int mails;
    private final Map<String, List<Transfer>> ended = new LinkedHashMap<>();
    private int asked;
    private IntConsumer whenAsked = number -> {};
    private Runnable whenItFails = () -> {};
    private int withheld = -1;

    Succession(int mails) {
        this.mails = mails;
    }

    /** Is told the number of each mail when it is asked for. */
    Succession whenAsked(IntConsumer heard) {
        whenAsked = heard;
        return this;
    }

    /** Is run when a mail was not taken. */
    Succession whenItFails(Runnable heard) {
        whenItFails = heard;
        return this;
    }

    /** May not go any more once its envelope is agreed on. */
    Succession withhold(int number) {
        withheld = number;
        return this;
    }

    /** Each mail's text with all that it was told. */
    Map<String, List<Transfer>> ended() {
        return ended;
    }

    List<String> taken() {
        return ended.entrySet().stream()
                .filter(entry -> entry.getValue().get(0) instanceof Transfer.Taken)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public @Nullable MailTransaction get() {
        if (asked == mails) {
            return null;
        }
        int number = asked++;
        whenAsked.accept(number);
        return new MailTransaction() {
            @Override
            public Envelope envelope() {
                return ENVELOPE;
            }

            @Override
            public Content content() {
                return SmtpClientTest.mail("mail " + number);
            }

            @Override
            public boolean mayGo() {
                return number != withheld;
            }

            @Override
            public void ended(Transfer transfer) {
                ended.computeIfAbsent("mail " + number, text -> new ArrayList<>())
                        .add(transfer);
                if (!(transfer instanceof Transfer.Taken)) {
                    whenItFails.run();
                }
            }
        };
    }
}
