package org.offprint.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.interest.Analysis;
import org.offprint.interest.Expression;
import org.offprint.interest.Word;
import org.offprint.match.Span.Field;
import org.offprint.paper.PaperView;
import org.offprint.source.SeedPapers;

class SeedMatchesTest {

    private static final List<PaperView> PAPERS = SeedPapers.all();

    private final Matcher matcher = new TrieMatcher();

    @Test
    void lora_is_in_38_of_588_papers_and_never_exploration() {
        assertEquals(588, PAPERS.size());
        Matches run = matcher.match(Map.of(1, Expression.parse("LoRA")), PAPERS);
        assertEquals(38, run.hits(1).papers().length);
        for (int paper : run.hits(1).papers()) {
            List<Span> spans = run.spans(1, paper);
            assertFalse(spans.isEmpty());
            spans.forEach(span -> assertTrue(
                    Set.of("lora", "loras", "lora's").contains(text(PAPERS.get(paper), span)),
                    () -> text(PAPERS.get(paper), span)));
        }
    }

    @Test
    void three_spellings_of_fine_tuning_find_the_same_papers() {
        Map<Integer, Expression> spellings = Map.of(
                1, Expression.parse("fine tuning"),
                2, Expression.parse("fine-tuning"),
                3, Expression.parse("finetuning"));
        Matches run = matcher.match(spellings, PAPERS);
        List<Integer> hits = IntStream.of(run.hits(1).papers()).boxed().toList();
        Pattern spelled = Pattern.compile("\\bfine[- ]?tun(e|es|ed|ing|ings)\\b", Pattern.CASE_INSENSITIVE);
        assertEquals(
                IntStream.range(0, PAPERS.size())
                        .filter(i -> spelled.matcher(PAPERS.get(i).title() + "\n"
                                        + PAPERS.get(i).abstractText())
                                .find())
                        .boxed()
                        .toList(),
                hits);
        assertEquals(hits, IntStream.of(run.hits(2).papers()).boxed().toList());
        assertEquals(hits, IntStream.of(run.hits(3).papers()).boxed().toList());
    }

    @Test
    void a_phrase_taken_from_a_text_hits_it_where_it_was_taken() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            PaperView paper = PAPERS.get(random.nextInt(PAPERS.size()));
            Field field = random.nextInt(4) == 0 ? Field.TITLE : Field.ABSTRACT;
            String text = field == Field.TITLE ? paper.title() : paper.abstractText();
            List<Word> words = Analysis.words(text);
            int first = random.nextInt(words.size());
            int last = Math.min(words.size() - 1, first + random.nextInt(7));
            int start = words.get(first).start();
            int end = words.get(last).end();
            String taken =
                    words.subList(first, last + 1).stream().map(Word::term).collect(Collectors.joining(" "));
            Matches run = matcher.match(Map.of(1, Expression.parse(taken)), List.of(paper));
            assertTrue(
                    run.spans(1, 0).stream()
                            .anyMatch(span -> span.field() == field && span.start() <= start && span.end() >= end),
                    () -> taken + " in " + text);
        }
    }

    @Test
    void asking_again_about_the_same_papers_finds_the_same() {
        List<Expression> taken = TakenExpressions.from(PAPERS, 500, 9);
        for (Expression expression : taken) {
            Map<Integer, Expression> one = Map.of(1, expression);
            assertArrayEquals(
                    new TrieMatcher().match(one, PAPERS.subList(0, 40)).hits(1).papers(),
                    matcher.match(one, PAPERS.subList(0, 40)).hits(1).papers(),
                    expression.text());
        }
    }

    private static String text(PaperView paper, Span span) {
        String text = span.field() == Field.TITLE ? paper.title() : paper.abstractText();
        return text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
    }
}
