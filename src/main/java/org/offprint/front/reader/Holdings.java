package org.offprint.front.reader;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is held about a reader, as the export shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Holdings(
        SubscriptionView subscription,
        Instant createdAt,
        @Nullable Instant consentedAt,
        List<Asked> requests,
        List<Mailed> mails,
        List<Served> digests) {

    /** What was asked for at an address. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asked(
            String kind,
            String email,
            List<String> keywords,
            Instant askedAt,
            Instant expiresAt,
            @Nullable Instant confirmedAt) {}

    /** A digest and what was in it. */
    record Served(LocalDate day, String state, Instant writtenAt, List<Long> papers) {}

    /** A letter and what became of it. */
    record Mailed(String kind, String state, Instant createdAt) {}
}
