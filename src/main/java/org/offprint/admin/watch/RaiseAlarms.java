package org.offprint.admin.watch;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.offprint.admin.note.OperatorAddress;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.Deliveries;
import org.offprint.outbox.Kind;

/**
 * Tells the operator by mail what is wrong: one mail for each cause and day, however many nodes see it and however often it
 * comes and goes, and one when what was told is over.
 */
@Singleton
class RaiseAlarms {

    private static final Logger LOG = Logger.getLogger(RaiseAlarms.class);

    private final Alarms alarms;
    private final Deliveries deliveries;
    private final OperatorAddress operatorAddress;

    RaiseAlarms(Alarms alarms, Deliveries deliveries, OperatorAddress operatorAddress) {
        this.alarms = alarms;
        this.deliveries = deliveries;
        this.operatorAddress = operatorAddress;
    }

    /** @param troubles all that is wrong at this instant */
    @Transactional
    void update(List<Trouble> troubles, Instant now) {
        Map<String, String> wrong =
                troubles.stream().collect(Collectors.toMap(Trouble::cause, Trouble::words, (one, other) -> one));
        wrong.keySet().forEach(cause -> alarms.know(cause, now));
        for (Alarm alarm : alarms.lockLastingOr(List.copyOf(wrong.keySet()))) {
            Optional.ofNullable(wrong.get(alarm.cause()))
                    .ifPresentOrElse(words -> sound(alarm, words, now), () -> silence(alarm, now));
        }
    }

    private void sound(Alarm alarm, String words, Instant now) {
        if (alarm.sound(words, now)) {
            LOG.warnf("Alarm: %s", words);
            mail(Kind.ALARM, alarm, now);
        }
    }

    private void silence(Alarm alarm, Instant now) {
        if (alarm.silence(now)) {
            LOG.infof("Over: %s", alarm.words());
            mail(Kind.ALL_CLEAR, alarm, now);
        }
    }

    private void mail(Kind kind, Alarm alarm, Instant now) {
        Optional<MailAddress> to = operatorAddress.find();
        to.ifPresent(address -> deliveries.enqueue(kind, alarm.id(), address, now));
    }
}
