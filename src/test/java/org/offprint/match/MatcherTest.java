package org.offprint.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.interest.Expression;
import org.offprint.match.Span.Field;
import org.offprint.paper.PaperView;

class MatcherTest {

    private final Matcher matcher = new TrieMatcher();

    /** Hits are marked in the text; what is not hit stays as it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "LoRA | LoRA for exploration | [LoRA] for exploration",
                "lora | LoRAs and LORA's rank | [LoRAs] and [LORA's] rank",
                "LoRA+ | LoRA+ is no LoRA | [LoRA+] is no LoRA",
                "diffusion models | A diffusion model, modeled | A [diffusion model], modeled",
                "diffusion models | Models of diffusion | Models of diffusion",
                "\"diffusion models\" | A diffusion model; Diffusion Models | A diffusion model; [Diffusion Models]",
                "\"fine tuning\" | Fine-Tuning, finetuning, fine tuned | [Fine-Tuning], [finetuning], fine tuned",
                "fine-tuning | fine tuning and finetuned | [fine tuning] and [finetuned]",
                "finetuning | a fine-tuned one | a [fine-tuned] one",
                "often | one of ten | one of ten",
                "gpt4 | GPT-4 and GPT 4 | [GPT-4] and [GPT 4]",
                "GPT-4 | GPT4, GPT-40 | [GPT4], GPT-40",
                "kNN | a k-NN graph | a [k-NN] graph",
                "C++ | C and C++ code | C and [C++] code",
                "C# | C and C# | C and [C#]",
                "A^2FM | our A^2FM (A2FM) | our [A^2FM] ([A2FM])",
                "pass@k | the pass@k metric | the [pass@k] metric",
                "π | the π0 and π | the π0 and [π]",
                "transform* | transformers transformed transport | [transformers] [transformed] transport",
                "over* | overfitting, over fitting | [overfitting], [over] fitting",
                "overf* | overfitting, over fitting | [overfitting], [over fitting]",
                "image transf* | an image transformer | an [image transformer]",
                "学习 | 深度学习 | 深度[学习]",
                "Schroedinger | Schrödinger | Schrödinger",
                "schrodinger bridge | Schrödinger Bridges | [Schrödinger Bridges]",
                "a b a | a b a b a | [a b a b a]",
                "matrix | sparse matrices | sparse [matrices]",
                "hypothesis | two hypotheses | two [hypotheses]",
                "distillation | a distilled one | a [distilled] one",
                "pretraining | a pre-trained one | a [pre-trained] one",
                "tokenizer | tokens of a tokenizer | tokens of a [tokenizer]",
                "conformal | Conformers conform to conformal ones | Conformers conform to [conformal] ones",
                "conformer | Conformers conform to conformal ones | [Conformers] conform to conformal ones",
                "LoRA + quantization | quantized LoRA | [quantized] [LoRA]",
                "LoRA + quantization | LoRA | LoRA",
                "LoRA -quantization | quantized LoRA | quantized LoRA",
                "LoRA -quantization | LoRA | [LoRA]",
                "datasets | a data set | a [data set]",
                "data set | datasets | [datasets]",
                "state of the art models | state-of-the-art models | [state-of-the-art models]",
            })
    void marks_what_it_hits(String expression, String text, String marked) {
        assertEquals(marked, marked(expression, APaper.titled(text).view(), Field.TITLE));
        assertEquals(marked, marked(expression, APaper.titled("").saying(text).view(), Field.ABSTRACT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "author: LeCun | true",
                "author: yann lecun | true",
                "author: Lecuns | false",
                "author: lecu* | true",
                "author: Yann Hu | false",
                "LeCun | false",
                "org: tencent | true",
                "org: Tencents | false",
                "cat: cs.CL | true",
                "cat: cs | true",
                "cat: cs.CV | false",
                "title: surveys | true",
                "title: jepa | false",
                "jepa + author: LeCun -cat: math | true",
                "survey -author: Hu | false",
            })
    void looks_where_the_field_says(String expression, boolean hit) {
        PaperView paper = APaper.titled("A survey of world models")
                .saying("The JEPA of LeCu.")
                .by("Edward Hu", "Yann LeCun")
                .from("Tencent AI Lab")
                .in("cs.CL", "stat.ML")
                .view();
        assertEquals(hit, hits(expression, paper).papers().length == 1);
    }

    @Test
    void the_title_weighs_three_times_the_abstract() {
        Matches.Hits hits = hits(
                "LoRA",
                APaper.titled("LoRA").saying("rank").view(),
                APaper.titled("rank").saying("LoRA").view(),
                APaper.titled("rank").view());
        assertArrayEquals(new int[] {0, 1}, hits.papers());
        assertEquals(3, hits.scores()[0] / hits.scores()[1], 1e-5);
    }

    @Test
    void an_abstract_that_names_much_says_less_of_each() {
        Matches.Hits hits = hits(
                "LoRA",
                APaper.titled("rank").saying("LoRA and rank").view(),
                APaper.titled("rank")
                        .saying("LoRA and rank, and much more besides that was named in passing")
                        .view());
        assertTrue(hits.scores()[0] > hits.scores()[1]);
    }

    @Test
    void no_abstract_is_so_short_that_a_hit_outweighs_one_in_the_title() {
        Matches.Hits hits = hits(
                "LoRA",
                APaper.titled("LoRA").saying("rank ".repeat(1_000)).view(),
                APaper.titled("rank").saying("LoRA").view(),
                APaper.titled("rank").view());
        assertTrue(hits.scores()[0] > hits.scores()[1]);
    }

    @Test
    void a_rarer_expression_scores_more() {
        List<PaperView> papers = List.of(
                APaper.titled("LoRA model").view(),
                APaper.titled("model").view(),
                APaper.titled("rank").view());
        Matches run = matcher.match(Map.of(1, Expression.parse("LoRA"), 2, Expression.parse("models")), papers);
        assertTrue(run.hits(1).scores()[0] > run.hits(2).scores()[0]);
    }

    @Test
    void other_expressions_change_nothing() {
        List<PaperView> papers = List.of(
                APaper.titled("Fine tuned models").view(),
                APaper.titled("Finetunes").view(),
                APaper.titled("The fine tune").view());
        List<String> lines =
                List.of("fine tuning", "fine tuned", "finetune", "fine tunes", "\"fine tuned\"", "fine tun*");
        Map<Integer, Expression> together = lines.stream().collect(Collectors.toMap(lines::indexOf, Expression::parse));
        Matches run = matcher.match(together, papers);
        for (int i = 0; i < lines.size(); i++) {
            assertArrayEquals(
                    hits(lines.get(i), papers.toArray(PaperView[]::new)).papers(),
                    run.hits(i).papers(),
                    lines.get(i));
        }
    }

    private Matches.Hits hits(String expression, PaperView... papers) {
        return matcher.match(Map.of(1, Expression.parse(expression)), List.of(papers))
                .hits(1);
    }

    private String marked(String expression, PaperView paper, Field field) {
        StringBuilder text = new StringBuilder(field == Field.TITLE ? paper.title() : paper.abstractText());
        List<Span> spans = matcher.match(Map.of(1, Expression.parse(expression)), List.of(paper))
                .spans(1, 0);
        for (int i = spans.size() - 1; i >= 0; i--) {
            assertEquals(field, spans.get(i).field());
            text.insert(spans.get(i).end(), ']').insert(spans.get(i).start(), '[');
        }
        return text.toString();
    }
}
