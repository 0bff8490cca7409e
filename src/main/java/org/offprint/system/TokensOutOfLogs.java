package org.offprint.system;

import io.quarkus.logging.LoggingFilter;
import java.util.Arrays;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.Tokens;

/**
 * Takes tokens and mail addresses out of log messages and of the words of what was thrown, whoever wrote them: a log is read
 * by more people than a reader's mail.
 */
@LoggingFilter(name = "tokens")
public final class TokensOutOfLogs implements Filter {

    /** Also as it stands in the query of an address. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}(?:@|%40)[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})+");

    private static final int DEEPEST = 20;

    @Override
    public boolean isLoggable(LogRecord line) {
        String message = line instanceof ExtLogRecord record ? record.getFormattedMessage() : line.getMessage();
        if (message != null && tells(message)) {
            line.setMessage(quiet(message).replace("%", "%%"));
            line.setParameters(null);
        }
        Throwable thrown = line.getThrown();
        if (thrown != null && tells(thrown, DEEPEST)) {
            line.setThrown(quiet(thrown, DEEPEST));
        }
        return true;
    }

    private static boolean tells(String text) {
        return Tokens.WRITTEN.matcher(text).find() || ADDRESS.matcher(text).find();
    }

    private static boolean tells(Throwable thrown, int deep) {
        return deep > 0
                && (tells(thrown.toString())
                        || thrown.getCause() != null && tells(thrown.getCause(), deep - 1)
                        || Arrays.stream(thrown.getSuppressed()).anyMatch(other -> tells(other, deep - 1)));
    }

    private static String quiet(String text) {
        return ADDRESS.matcher(Tokens.WRITTEN.matcher(text).replaceAll("{token}"))
                .replaceAll("{address}");
    }

    private static @Nullable Throwable quiet(@Nullable Throwable thrown, int deep) {
        if (thrown == null || deep == 0) {
            return null;
        }
        Throwable quiet = new Quiet(quiet(thrown.toString()), quiet(thrown.getCause(), deep - 1));
        quiet.setStackTrace(thrown.getStackTrace());
        for (Throwable other : thrown.getSuppressed()) {
            Throwable said = quiet(other, deep - 1);
            if (said != null) {
                quiet.addSuppressed(said);
            }
        }
        return quiet;
    }

    /** Stands for what was thrown: its name, its words without what is nobody's business, its trace. */
    private static final class Quiet extends Exception {
        private final String words;

        Quiet(String words, @Nullable Throwable cause) {
            super(words, cause);
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
