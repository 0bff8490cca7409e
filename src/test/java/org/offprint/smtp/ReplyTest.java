package org.offprint.smtp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

    @ParameterizedTest
    @CsvSource({
        "250 2.1.0 Ok, 250, 2.1.0",
        "250, 250, ''",
        "550 5.1.1 <x>: nobody, 550, 5.1.1",
        "550 4.1.1 of another class, 550, ''",
        "550 5.1.1, 550, 5.1.1",
        "550 5.1.1x, 550, ''",
        "451 nothing enhanced 4.7.1, 451, ''",
    })
    void readsCodes(String line, int code, String enhanced) throws IOException {
        Reply reply = read(line + "\r\n");
        assertEquals(code, reply.code());
        assertEquals(enhanced, reply.enhanced());
    }

    @Test
    void readsSeveralLines() throws IOException {
        assertEquals(
                List.of("one", "two", ""), read("250-one\r\n250-two\n250 \r\n").lines());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "42\r\n",
                "hello\r\n",
                "250-one\r\n550 two\r\n",
                "199 no\r\n",
                "650 no\r\n",
                "\r\n",
                "2500 x\r\n",
                "250_x\r\n"
            })
    void refusesWhatIsNone(String text) {
        assertThrows(IOException.class, () -> read(text));
    }

    @Test
    void isNotFloodedByEndlessReplies() {
        assertThrows(IOException.class, () -> read("250-x\r\n".repeat(300) + "250 x\r\n"));
        assertThrows(IOException.class, () -> read("250 " + "x".repeat(70_000) + "\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "'a', 'a|.|'",
        "'a|', 'a|.|'",
        "'', '.|'",
        "'.', '..|.|'",
        "'.|..|a.|.b', '..|...|a.|..b|.|'",
        "'a\n.\nb\r.\r', 'a|..|b|..|.|'",
        "'a|\n.|\r.', 'a||..||..|.|'",
    })
    void noMailEndsBeforeItsEnd(String mail, String stuffed) {
        assertArrayEquals(bytes(stuffed), Dots.stuffed(bytes(mail)));
    }

    private static byte[] bytes(String text) {
        return text.replace("|", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static Reply read(String text) throws IOException {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new ReplyReader(() -> {
                    int read = in.read();
                    if (read < 0) {
                        throw new EOFException();
                    }
                    return read;
                })
                .read();
    }
}
