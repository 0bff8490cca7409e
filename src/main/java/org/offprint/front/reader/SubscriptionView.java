package org.offprint.front.reader;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.subscriber.Subscription;
import org.offprint.subscriber.Wish;
import org.offprint.subscriber.typed.Days;

/** A subscription as JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionView(
        String email,
        List<String> keywords,
        List<String> days,
        int hour,
        String zone,
        int maxPapers,
        String detail,
        String whenEmpty,
        int popularity,
        @Nullable LocalDate pauseUntil,
        @Nullable String afterPause,
        String standing,
        @Nullable Instant nextDigest) {

    static SubscriptionView of(Subscription subscription) {
        Wish wish = subscription.wish();
        return new SubscriptionView(
                subscription.address().value(),
                wish.interests().lines(),
                Days.names(wish.cadence().days()),
                wish.cadence().hour(),
                wish.cadence().zone().getId(),
                wish.maxPapers(),
                lower(wish.detail()),
                lower(wish.whenEmpty()),
                wish.popularity(),
                subscription.pausedUntil(),
                subscription.pausedUntil() == null ? null : lower(subscription.afterPause()),
                lower(subscription.standing()),
                subscription.nextDigest());
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
