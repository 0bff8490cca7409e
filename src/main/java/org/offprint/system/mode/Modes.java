package org.offprint.system.mode;

import java.io.PrintStream;
import java.time.Clock;
import org.offprint.backup.BadBackup;

/** What the jar does when its first word is one of these: {@code doctor}, {@code backup}, {@code restore}. Quarkus does not start. */
public final class Modes {

    private static final int WRONG_WORDS = 2;
    private static final String USAGE = """
            Offprint serves when it is started without words. With these it does something else:
              doctor           says whether all is set up well, and what to do
              backup FILE      writes all that a stopped Offprint keeps; - is the standard output
              restore FILE     puts a backup into an empty store; - is the standard input,
                               a data folder is the H2 store of a stopped Offprint
            """;

    private final PrintStream out;
    private final Clock clock;

    public Modes(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /**
     * Does what the words say.
     *
     * @return the exit code: 0 well, 1 not, 2 for words that mean nothing
     */
    public int run(String... words) {
        try {
            return switch (words[0] + " " + words.length) {
                case "doctor 1" -> new DoctorMode(new EarlySettings(), out).run(clock);
                case "backup 2" -> new BackupMode(new EarlySettings(), out).run(words[1], clock.instant());
                case "restore 2" -> new RestoreMode(new EarlySettings(), out).run(words[1]);
                default -> usage();
            };
        } catch (BadBackup bad) {
            out.println(bad.getMessage());
            return 1;
        }
    }

    private int usage() {
        out.print(USAGE);
        return WRONG_WORDS;
    }
}
