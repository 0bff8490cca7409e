package org.offprint.outbox.bounce;

import java.util.List;
import java.util.Set;
import org.offprint.letter.MailAddress;

/**
 * What a mail server reports of mails that it did not deliver (RFC 3464), as far as it can be read.
 *
 * @param codes of return paths, in the fields that say where the report went
 * @param recipients one of each mailbox that is reported of
 * @param writtenTo the addresses that the mail in question was written to, by its own head
 */
record DeliveryReport(Set<String> codes, List<Recipient> recipients, Set<MailAddress> writtenTo) {

    DeliveryReport {
        codes = Set.copyOf(codes);
        recipients = List.copyOf(recipients);
        writtenTo = Set.copyOf(writtenTo);
    }

    /**
     * Of one mailbox.
     *
     * @param addresses the final one and the original one, where they are given
     * @param action {@code failed}, {@code delayed}, …, in lower case
     * @param status such as {@code 5.1.1}
     * @param diagnostic what the last mail server said, or empty
     */
    record Recipient(Set<MailAddress> addresses, String action, String status, String diagnostic) {

        Recipient {
            addresses = Set.copyOf(addresses);
        }

        boolean failed() {
            return action.equals("failed");
        }
    }
}
