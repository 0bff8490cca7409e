package org.offprint.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $\\textit{Trans-LoRA}$: towards transfer | Trans-LoRA: Towards Transfer
            {\\em Very} deep nets                    | Very deep nets
            $\\mathcal{O}(n)$ attention              | O(n) Attention
            Fine-tuning   of models.                 | Finetuning of Models
            Schr\\"odinger bridges                   | Schrödinger Bridges
            Poincar\\'{e} and \\v{C}ech              | Poincaré and Čech
            $\\pi$-GAN                               | π-GAN
            ``Quoted'' words                         | “Quoted” Words
            Ｆｕｌｌ width                            | Full Width
            """)
    void two_spellings_of_one_title_have_one_key(String one, String other) {
        assertEquals(TitleKey.plain(one), TitleKey.plain(other));
        assertEquals(TitleKey.of(one), TitleKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $\\alpha$-divergence | $\\beta$-divergence
            Learning C           | Learning C++
            Part 1               | Part 2
            ???                  | !!!
            深度学习              | 强化学习
            """)
    void other_titles_have_other_keys(String one, String other) {
        assertNotEquals(TitleKey.of(one), TitleKey.of(other));
    }

    @Test
    void a_key_has_64_digits_whatever_the_title() {
        assertEquals(64, TitleKey.of("x".repeat(1000)).length());
        assertEquals(64, TitleKey.of("$$").length());
    }
}
