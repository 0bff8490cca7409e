package org.offprint.digest.welcome;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.digest.SomePaper;
import org.offprint.digest.card.Card;
import org.offprint.digest.card.Face;
import org.offprint.digest.card.Section;
import org.offprint.digest.mail.Golden;
import org.offprint.letter.TextPart;
import org.offprint.match.Span;
import org.offprint.story.Mailbox;

/** Both parts of the welcome, pinned. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class WelcomeMailTest {

    @Test
    void withKeywords() {
        Face face = Face.of(
                SomePaper.called(1, "Learning <fast> with LoRA")
                        .about("We learn fast. It takes 90\\% less.")
                        .by("Ada Example")
                        .on("2025-11-24")
                        .view(),
                List.of(new Span(Span.Field.TITLE, 21, 25)),
                Face.Length.SENTENCES,
                "http://offprint.example.org/papers/1");
        Card card = new Card(1, face, "“LoRA” in the title", "");
        check(
                "welcome",
                List.of("LoRA", "\"state space\" + audio", "-survey"),
                List.of(new Section("LoRA", List.of(card))));
    }

    @Test
    void withoutKeywords() {
        check("welcome-trending", List.of(), List.of());
    }

    private static void check(String name, List<String> keywords, List<Section> sections) {
        WelcomeView view = new WelcomeView(
                "Your first digest comes on Tuesday, 5 August, at 07:00 (Europe/Berlin)",
                keywords,
                sections.isEmpty()
                        ? "Nothing of the last seven days matches."
                        : "What the last seven days would have brought:",
                sections,
                "http://offprint.example.org/feeds/token.atom",
                "http://offprint.example.org/preferences/token",
                "http://offprint.example.org/unsubscribe/token",
                "reader@example.org");
        Golden.check(
                name,
                "You are in. " + view.first(),
                new WelcomeHtml(view).render(),
                TextPart.tidy(new WelcomeText(view).render()));
    }
}
