package org.offprint.browser;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.offprint.paper.AddPapers;
import org.offprint.paper.Copy;
import org.offprint.paper.Draft;
import org.offprint.paper.Origin;
import org.offprint.paper.SourceType;

/** Papers to look at. */
@Singleton
class Shelf {

    private final AddPapers addPapers;

    Shelf(AddPapers addPapers) {
        this.addPapers = addPapers;
    }

    /** Puts some papers there that are about a thing. */
    void papersAbout(String thing, Instant when) {
        List<Copy> copies = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> new Copy(
                        new Origin(SourceType.UPLOAD, "browser", thing + number),
                        new Draft(
                                        number + " ways of " + thing + " in practice",
                                        "People have long wanted " + thing
                                                + ". We describe how it is done with care, see"
                                                + " https://example.org/" + number + " for more. "
                                                + "It works. ".repeat(number))
                                .authors(List.of("Ada Example", "Bo Example"))
                                .organisation("Example Lab")
                                .upvotes(number * 7)
                                .comments(number)
                                .facts()))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> addPapers.add(copies, when));
    }
}
