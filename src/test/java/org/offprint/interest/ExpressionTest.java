package org.offprint.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "diffusion models | papers with “diffusion models”",
                "\"attention is all you need\" | papers with exactly “attention is all you need”",
                "“attention is all you need” | papers with exactly “attention is all you need”",
                "LoRA + quantization -survey | papers with “LoRA” and “quantization”, but not “survey”",
                "agents -survey -title: benchmark | papers with “agents”, but not “survey” or with “benchmark” in the title",
                "author: Yann LeCun | papers by “Yann LeCun”",
                "AUTHOR:Yann LeCun + world models | papers by “Yann LeCun” and with “world models”",
                "cat: cs.CL | papers in category “cs.CL”",
                "org: Tencent | papers from “Tencent”",
                "title: survey | papers with “survey” in the title",
                "title: \"a survey\" | papers with exactly “a survey” in the title",
                "transform* | papers with “transform…” with any ending",
                "LoRA+ | papers with “LoRA+”",
                "LoRA +quantization | papers with “LoRA +quantization”",
                "LoRA: Low-Rank Adaptation | papers with “LoRA: Low-Rank Adaptation”",
                "k-NN | papers with “k-NN”",
                "*PO | papers with “*PO”",
                "agents   in \t games | papers with “agents in games”",
                "π | papers with “π”",
                "深度学习 | papers with “深度学习”",
                "agents –survey | papers with “agents”, but not “survey”",
                "agents —survey −title: benchmark | papers with “agents”, but not “survey” or with “benchmark” in the title",
                "agents –“a survey” | papers with “agents”, but not exactly “a survey”",
                "state–of–the–art | papers with “state–of–the–art”",
                "agents – a survey | papers with “agents – a survey”",
                "agents – | papers with “agents –”",
                "\"a –b\" | papers with exactly “a –b”",
                "\"a + b -c\" | papers with exactly “a + b -c”",
            })
    void reads_back_what_it_understood(String line, String words) {
        assertEquals(words, Expression.parse(line).readBack());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "C++ | cplusplus",
                "c# code | csharp code",
                "GPT-4 | gpt 4",
                "A^2FM | a2fm",
                "pass@k | passk",
                "k-NN | k nn",
                "π0 | π0",
                "LoRA+ | loraplus",
                "Schrödinger's bridge | schrodinger bridge",
                "Schro\u0308dinger | schrodinger",
                "Ｆｕｌｌ width | full width",
                "\"A* search\" | astar search",
                "fine\u00adtuning | finetuning",
                "cs.CL | cs.cl",
                "深度 学习 | 深 度 学 习",
                "${\\em Trans-LoRA}$ | em trans lora",
            })
    void compares_words_without_case_accents_and_punctuation(String line, String words) {
        assertEquals(
                List.of(words.split(" ")), Expression.parse(line).all().get(0).words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 1 | nothing to look for",
                "... | 1 | no word",
                "LoRA + | 6 | Nothing follows the +",
                "+ LoRA | 1 | missing before this +",
                "LoRA + + rank | 8 | missing before this +",
                "agents - | 8 | Nothing follows the -",
                "-agents | 1 | missing before this -",
                "–agents | 1 | missing before this –",
                "agents –survey + games | 16 | A + follows a -",
                "title: –survey | 8 | Nothing follows the colon",
                "agents -survey + games | 16 | A + follows a -",
                "\"attention is | 1 | opened and not closed",
                "\"attention\" is | 13 | follows the closing quote",
                "the \"attention\" | 5 | quote stands inside",
                "author: | 8 | Nothing follows the colon",
                "author: + LoRA | 9 | Nothing follows the colon",
                "LoRA author: Hu | 6 | field stands inside",
                "tr* | 3 | three letters",
                "diffusion transform* model | 20 | star stands inside",
                "a\u0000b | 2 | control character",
                "a\u202Eb | 2 | writing direction",
            })
    void names_the_place_and_the_remedy(String line, int at, String reason) {
        BadExpression bad = assertThrows(BadExpression.class, () -> Expression.parse(line == null ? "" : line));
        assertEquals(at, bad.at(), bad.reason());
        assertTrue(bad.reason().contains(reason), bad.reason());
        assertTrue(bad.remedy().length() > 10, bad.remedy());
    }

    @Test
    void refuses_what_no_text_holds() {
        assertEquals(
                2,
                assertThrows(BadExpression.class, () -> Expression.parse("a\nb"))
                        .at());
        assertEquals(
                2,
                assertThrows(BadExpression.class, () -> Expression.parse("a\uD800b"))
                        .at());
    }

    @Test
    void counts_characters_and_not_units() {
        assertEquals(1, Expression.parse("π".repeat(200)).all().size());
        assertEquals(1, Expression.parse("𝔘x" + " 𝔘".repeat(99)).all().size());
        BadExpression bad = assertThrows(BadExpression.class, () -> Expression.parse("𝔘".repeat(201)));
        assertEquals(201, bad.at());
    }

    @Test
    void keeps_what_was_typed() {
        assertEquals(
                "LoRA + “Low Rank”",
                Expression.parse("  LoRA  +  “Low \u00a0Rank” ").text());
    }

    @Test
    void writesEachMinusAlike() {
        assertEquals(
                "agents -survey -“a – b”",
                Expression.parse("agents –survey  −“a – b”").text());
        assertEquals(Expression.parse("agents -survey"), Expression.parse("agents —survey"));
    }

    @Test
    void words_keep_their_place_in_the_text() {
        String text = "See A^2FM, C++ and Schro\u0308dinger\u2019s pass@k.";
        List<String> marked = Analysis.words(text).stream()
                .map(word -> text.substring(word.start(), word.end()))
                .toList();
        assertEquals(List.of("See", "A^2FM", "C++", "and", "Schro\u0308dinger\u2019s", "pass@k"), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diffusion models",
                "\"attention is all you need\"",
                "AUTHOR:Yann LeCun",
                "cat: cs.CL",
                "title: \"a survey\"",
                "title: transform*",
                "\"a + b -c\"",
                "C++"
            })
    void aClauseByItselfIsWhatWasTyped(String line) throws BadExpression {
        Clause clause = Expression.parse(line).all().get(0);
        Expression alone = Expression.of(clause);
        assertEquals(List.of(clause), alone.all());
        assertEquals(List.of(clause), Expression.parse(alone.text()).all());
    }

    @Test
    void aClauseHasWords() throws BadExpression {
        assertEquals(
                List.of("author: yann", "author: lec*"),
                Expression.parse("author: Yann LeC*").all().get(0).eachWord().stream()
                        .map(Clause::typed)
                        .toList());
    }
}
