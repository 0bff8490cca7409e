package org.offprint.system.doctor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.offprint.system.doctor.Finding.Grade;

/** All that was found, the worst first. For one thread. */
final class Findings {

    private static final String LINE = "%-9s %-14s %s%n";
    private static final String REMEDY = "%-24s → %s%n";

    private final List<Finding> found = new ArrayList<>();

    void wrong(String about, String words, String remedy) {
        found.add(new Finding(Grade.WRONG, about, words, remedy));
    }

    void doubtful(String about, String words, String remedy) {
        found.add(new Finding(Grade.DOUBTFUL, about, words, remedy));
    }

    void fine(String about, String words) {
        found.add(new Finding(Grade.FINE, about, words, ""));
    }

    long count(Grade grade) {
        return found.stream().filter(finding -> finding.grade() == grade).count();
    }

    /** Whether something wrong was found about this setting. */
    boolean hasWrong(String variable) {
        return found.stream()
                .anyMatch(finding -> finding.grade() == Grade.WRONG
                        && !variable.isEmpty()
                        && (finding.words() + finding.remedy()).contains(variable));
    }

    /** As it is printed. */
    String report() {
        StringBuilder report = new StringBuilder();
        found.stream().sorted(Comparator.comparing(Finding::grade)).forEach(finding -> {
            report.append(String.format(LINE, finding.grade().word(), finding.about(), finding.words()));
            if (!finding.remedy().isEmpty()) {
                report.append(String.format(REMEDY, "", finding.remedy()));
            }
        });
        return report
                + String.format(
                        "%n%d wrong, %d doubtful, %d fine.%n",
                        count(Grade.WRONG), count(Grade.DOUBTFUL), count(Grade.FINE));
    }
}
