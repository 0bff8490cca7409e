package org.offprint.admin.mail;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.outbox.Kind;
import org.offprint.outbox.State;
import org.offprint.outbox.SteerMails;

/**
 * A mail, as the operator sees it.
 *
 * @param kind in lower case
 * @param state in lower case
 * @param recipient null once it has ended
 * @param subject the number of what it is about: a reader, a request or an edition, by its kind
 * @param attempts how often it was tried
 * @param nextAttemptAt null once it has ended
 * @param lastAnswer what the mail server or the network said last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MailRow(
        long id,
        String kind,
        String state,
        @Nullable String recipient,
        long subject,
        int attempts,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        @Nullable String lastAnswer) {

    /** From a row of {@link ListMails}. */
    static MailRow of(Object[] row) {
        State state = (State) row[2];
        return new MailRow(
                (Long) row[0],
                ((Kind) row[1]).name().toLowerCase(Locale.ROOT),
                state.name().toLowerCase(Locale.ROOT),
                (String) row[3],
                (Long) row[4],
                (Integer) row[5],
                (Instant) row[6],
                state.ended() ? null : (Instant) row[7],
                (Instant) row[8],
                (Instant) row[9],
                (String) row[10]);
    }

    /** Whether the mail server refused us, so that it goes only when somebody says so. */
    @JsonIgnore
    public boolean isHeld() {
        return State.HELD.name().equalsIgnoreCase(state);
    }

    /** Whether it can be tried at once, or cancelled. */
    @JsonIgnore
    public boolean isWaiting() {
        return SteerMails.WAITING.stream().anyMatch(waiting -> waiting.name().equalsIgnoreCase(state));
    }
}
