package org.offprint.system;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;

/** Takes tokens out of log messages, whoever wrote them: a log is read by more people than a reader's mail. */
@LoggingFilter(name = "tokens")
public final class TokensOutOfLogs implements Filter {

    /** As {@code Tokens} writes them: 50 characters of base64url. */
    private static final Pattern TOKEN = Pattern.compile("(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{50}(?![A-Za-z0-9_-])");

    @Override
    public boolean isLoggable(LogRecord line) {
        String message = line instanceof ExtLogRecord record ? record.getFormattedMessage() : line.getMessage();
        if (message != null && TOKEN.matcher(message).find()) {
            line.setMessage(TOKEN.matcher(message).replaceAll("{token}").replace("%", "%%"));
            line.setParameters(null);
        }
        return true;
    }
}
