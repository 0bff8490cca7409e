package org.offprint.admin.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.watch.Trouble;
import org.offprint.source.SourceReport;

/**
 * Today at a glance.
 *
 * @param day on the operator's clock
 * @param troubles what is wrong now, the worst first
 * @param mailServer what is wrong with the mail server as this node finds it; null while it takes mails
 * @param sendingStoppedAt since when no digest is sent; null while they are
 * @param counts of today, by what is counted, in lower case: sent, retried, bounced, failed, subscribed, left, papers, editions
 * @param papers how many are held
 * @param readers by standing, in lower case
 * @param mails by state, in lower case
 * @param dueLagSeconds how late the latest digest is
 * @param queueLagSeconds how long a mail has waited that could go
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Today(
        LocalDate day,
        List<Trouble> troubles,
        @Nullable String mailServer,
        @Nullable Instant sendingStoppedAt,
        Map<String, Long> counts,
        long papers,
        Map<String, Long> readers,
        Map<String, Long> mails,
        long dueLagSeconds,
        long queueLagSeconds,
        List<SourceReport> sources,
        String version) {

    public Today {
        troubles = List.copyOf(troubles);
        sources = List.copyOf(sources);
    }
}
