package org.offprint.system.mode;

import java.io.PrintStream;
import java.time.Clock;
import org.offprint.system.doctor.Doctor;

/** Says whether all is set up well. */
final class DoctorMode {

    private final EarlySettings settings;
    private final PrintStream out;

    DoctorMode(EarlySettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    int run(Clock clock) {
        Doctor.Report report = new Doctor(settings, new RealSurroundings(settings, clock)).examine();
        out.print(report.text());
        return report.well() ? 0 : 1;
    }
}
