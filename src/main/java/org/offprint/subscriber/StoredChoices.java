package org.offprint.subscriber;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.offprint.interest.PackedInterests;

/** {@link Choices} as columns; in queries {@code s.choices.interests}, {@code .days}, {@code .hour}, {@code .zone} and so on. */
@Embeddable
class StoredChoices {

    @Column(nullable = false)
    private byte[] interests;

    /** Bit 0 is Monday. */
    @Column(nullable = false)
    private int days;

    @Column(name = "digest_hour", nullable = false)
    private int hour;

    @Column(nullable = false)
    private String zone;

    @Column(name = "max_papers", nullable = false)
    private int maxPapers;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Detail detail;

    @Enumerated(EnumType.STRING)
    @Column(name = "when_empty", nullable = false)
    private WhenEmpty whenEmpty;

    @Column(nullable = false)
    private int popularity;

    protected StoredChoices() {}

    StoredChoices(Choices choices) {
        Cadence cadence = choices.cadence();
        this.interests = choices.interests().toBytes();
        this.days = cadence.days().stream().mapToInt(StoredChoices::bit).sum();
        this.hour = cadence.hour();
        this.zone = cadence.zone().getId();
        this.maxPapers = choices.maxPapers();
        this.detail = choices.detail();
        this.whenEmpty = choices.whenEmpty();
        this.popularity = choices.popularity();
    }

    Choices value() {
        return new Choices(
                PackedInterests.fromBytes(interests),
                cadence(days, hour, zone),
                maxPapers,
                detail,
                whenEmpty,
                popularity);
    }

    /** A cadence from its three columns. */
    static Cadence cadence(int days, int hour, String zone) {
        Set<DayOfWeek> chosen = Arrays.stream(DayOfWeek.values())
                .filter(day -> (days & bit(day)) != 0)
                .collect(Collectors.toSet());
        return new Cadence(chosen, hour, ZoneId.of(zone));
    }

    private static int bit(DayOfWeek day) {
        return 1 << day.ordinal();
    }
}
