package org.offprint.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HabitTest {

    private static final String WORDS = "AND, OR and NOT are words here. ";
    private static final String BLANK = "A comma is a blank here. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "diffusion AND protein folding | Write “diffusion + protein folding”.",
                "agents NOT survey | Write “agents -survey”.",
                "agents AND LLM AND NOT survey | Write “agents + LLM -survey”.",
                "NOT survey | Write “-survey”.",
                "GAN OR VAE | Give each a line of its own, “GAN”, “VAE”.",
                "a AND b OR c NOT d | Give each a line of its own, “a + b”, “c -d”.",
                "title: graph AND transf* | Write “title: graph + title: transf*”.",
                "title: graph NOT survey | Write “title: graph -title: survey”.",
                "-survey OR review | Give each a line of its own, “-survey”, “-review”.",
                "-survey NOT review | Write “ + ” for and, “ -” for not, and a line for each or.",
                "a NOT b AND c | Write “ + ” for and, “ -” for not, and a line for each or.",
                "diffusion AND | Write “ + ” for and, “ -” for not, and a line for each or.",
                "LoRA + a OR b | Write “ + ” for and, “ -” for not, and a line for each or."
            })
    void signsOfOtherEnginesAreSaidInOurs(String line, String remedy) {
        assertEquals(WORDS + remedy, hint(line).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "diffusion, protein folding | Give each a line of its own, “diffusion”, “protein folding”; for all of them in one"
                        + " paper, write “diffusion + protein folding”.",
                "author: Bengio,Hinton | Give each a line of its own, “author: Bengio”, “author: Hinton”; for all of them in one"
                        + " paper, write “author: Bengio + author: Hinton”.",
                "-survey; review | Give each a line of its own, “-survey”, “-review”; for all of them in one paper, write"
                        + " “-survey + review”.",
                "LoRA -survey, review | Give each phrase a line of its own, or put “ + ” between them."
            })
    void commasDoNotSeparate(String line, String remedy) {
        assertEquals(BLANK + remedy, hint(line).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diffusion models",
                "search and rescue",
                "ANDROID",
                "\"search AND rescue\"",
                "\"small, fast\"",
                "1,000 classes",
                "2,4-D",
                "diffusion,",
                "-survey",
                "OR-tools",
                "LoRA + quantization -survey"
            })
    void otherLinesAreLeftInPeace(String line) {
        assertFalse(hint(line).isPresent());
    }

    private static Optional<String> hint(String line) {
        return Interests.parse(List.of(line)).entries().get(0).hint();
    }
}
