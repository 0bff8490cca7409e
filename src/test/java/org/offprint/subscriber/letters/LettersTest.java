package org.offprint.subscriber.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.offprint.letter.TextPart;
import org.offprint.story.Mailbox;

/** Both parts of each letter, pinned. With {@code -Dgolden.write=true} the files are written anew: then read them. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class LettersTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/letters");
    private static final URI LINK = URI.create("http://offprint.example.org/page/token");
    private static final URI OTHER = URI.create("http://offprint.example.org/other/token");

    @Test
    void confirmation() throws IOException {
        check("confirmation", RequestLetters.confirmation(LINK, OTHER, "Wednesday 7 January, 12:00 UTC"));
    }

    @Test
    void address_confirmation() throws IOException {
        check(
                "address-confirmation",
                RequestLetters.addressConfirmation(LINK, OTHER, "Wednesday 7 January, 12:00 UTC"));
    }

    @Test
    void link() throws IOException {
        check("link", ReaderLetters.link(LINK, OTHER));
    }

    @Test
    void address_changed() throws IOException {
        check("address-changed", ReaderLetters.moved(LINK));
    }

    @Test
    void farewell() throws IOException {
        check("farewell", ReaderLetters.farewell(LINK));
    }

    private static void check(String name, Letter letter) throws IOException {
        same(GOLDEN.resolve(name + ".txt"), TextPart.tidy(new LetterMails.letterText(letter).render()));
        same(GOLDEN.resolve(name + ".html"), new LetterMails.letterHtml(letter).render());
    }

    private static void same(Path golden, String rendered) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, rendered);
        }
        assertEquals(Files.readString(golden, StandardCharsets.UTF_8), rendered, golden.toString());
    }
}
