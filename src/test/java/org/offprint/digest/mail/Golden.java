package org.offprint.digest.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.offprint.letter.Mail;

/**
 * Mails as they were last looked at, in {@code src/test/golden}. After a change that is meant: run with
 * {@code -Dgolden=write}, look at what changed, and commit it.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/golden");

    private Golden() {}

    static void check(String name, Mail mail) {
        check(name, mail.subject(), mail.html(), mail.text());
    }

    public static void check(String name, String subject, String html, String text) {
        check(FOLDER.resolve(name + ".html"), html);
        check(FOLDER.resolve(name + ".txt"), "Subject: " + subject + "\n\n" + text);
    }

    private static void check(Path file, String made) {
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, made);
            }
            assertEquals(Files.readString(file), made, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
