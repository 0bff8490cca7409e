package org.offprint.source;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.offprint.paper.Copy;
import org.offprint.paper.Draft;
import org.offprint.paper.Origin;
import org.offprint.paper.SourceType;
import org.offprint.paper.TitleKey;
import org.offprint.problem.Refusal;

/** Reads the seed documents, which lie on the class path. Each document's copy of a paper is one of its own. */
@Singleton
class SeedFetch implements Fetch {

    static final Habits HABITS = new Habits(null, Duration.ofHours(24), Duration.ZERO, null);

    static final List<String> DOCUMENTS = List.of(
            "000_70859ac01b601954.txt",
            "001_8421e72efcaf1e54.txt",
            "002_c73ac1fe6ea84ede.txt",
            "003_3955e255b24b11bc.txt",
            "004_af0326803906aa25.txt");

    @Override
    public SourceType type() {
        return SourceType.SEEDS;
    }

    @Override
    public Habits habits() {
        return HABITS;
    }

    @Override
    public Fetched from(Look look) {
        List<Fetched> pages = DOCUMENTS.stream()
                .map(document -> page(look.source(), document, text(document)))
                .toList();
        return new Fetched(
                pages.stream().flatMap(page -> page.copies().stream()).toList(),
                List.of(),
                pages.stream().flatMap(page -> page.broken().stream()).toList(),
                Fetched.Mark.NONE);
    }

    /** What one document brings. */
    static Fetched page(Source source, String document, String text) {
        SeedDocument page = SeedDocument.parse(document, text, source.pageYear());
        List<Copy> copies = new ArrayList<>();
        List<Broken> broken = new ArrayList<>(page.broken());
        page.blocks().forEach(block -> take(source, document, block, copies, broken));
        return new Fetched(copies, List.of(), broken, Fetched.Mark.NONE);
    }

    private static void take(Source source, String document, SeedBlock block, List<Copy> copies, List<Broken> broken) {
        try {
            copies.add(copy(source, document, block));
        } catch (Refusal refusal) {
            broken.add(
                    new Broken(document + ":" + block.line(), refusal.problem().detail()));
        }
    }

    private static Copy copy(Source source, String document, SeedBlock block) {
        Draft draft = new Draft(block.title(), block.abstractText())
                .authorCount(block.about().authors())
                .organisation(block.about().organisation())
                .publishedOn(block.about().day())
                .comments(block.about().comments());
        String key = document.replace(".txt", "") + "/" + TitleKey.of(block.title());
        return new Copy(new Origin(SourceType.SEEDS, source.name(), key), draft.facts());
    }

    static String text(String document) {
        try (InputStream stream = SeedFetch.class.getResourceAsStream("/seeds/" + document)) {
            if (stream == null) {
                throw new IllegalStateException("seeds/" + document + " is not packed with the application");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("seeds/" + document + " cannot be read", e);
        }
    }
}
