package org.offprint.admin.watch;

import jakarta.inject.Singleton;
import java.util.List;

/** Looks how it goes, shows it in the metrics, and tells the operator what is wrong. */
@Singleton
class Watch {

    private final TakePulse takePulse;
    private final FindTroubles findTroubles;
    private final PulseMeters meters;
    private final RaiseAlarms raiseAlarms;

    Watch(TakePulse takePulse, FindTroubles findTroubles, PulseMeters meters, RaiseAlarms raiseAlarms) {
        this.takePulse = takePulse;
        this.findTroubles = findTroubles;
        this.meters = meters;
        this.raiseAlarms = raiseAlarms;
    }

    void look() {
        Pulse pulse = takePulse.take();
        List<Trouble> troubles = findTroubles.find(pulse);
        meters.show(pulse, troubles.size());
        raiseAlarms.update(troubles, pulse.at());
    }
}
