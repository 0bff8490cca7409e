package org.offprint.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableTest {

    /** Stretches of the papers in {@code seeds}, as they stand there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            by up to 90\\% while also                      | by up to 90% while also
            $\\textit{Trans-LoRA}$: Towards                | Trans-LoRA: Towards
            at the rate of $1/n$ for                       | at the rate of 1/n for
            the Fr\\'echet mean                            | the Fréchet mean
            spelled Bail\\'ing in Pinyin                   | spelled Bailíng in Pinyin
            the Nystr\\"om method                          | the Nyström method
            propose Nystr\\"omLoRA (NLoRA)                 | propose NyströmLoRA (NLoRA)
            (Polyak-\\L ojasiewicz)                        | (Polyak-Łojasiewicz)
            the i.\\,i.\\,d. assumption                    | the i. i. d. assumption
            a quantity {\\Psi} to analyze                  | a quantity Ψ to analyze
            ({\\phi}) of those, {\\phi}=0 obtained         | (φ) of those, φ=0 obtained
            we introduce {\\em Monocular Teaching} here    | we introduce Monocular Teaching here
            a fully {\\it single-loop} manner              | a fully single-loop manner
            remains \\textit{agnostic to the training}     | remains agnostic to the training
            method, \\textbf{MoE-LoRA with Experts}.       | method, MoE-LoRA with Experts.
            model size (\\aka the number of                | model size (a.k.a. the number of
            evaluation, \\ie benchmark leakage             | evaluation, i.e. benchmark leakage
            on \\url{https://github.com/YookiTong/L}.      | on https://github.com/YookiTong/L.
            ``skills,'' but                                | “skills,” but
            therefore is ``horizon-free''. In              | therefore is “horizon-free”. In
            other ``mainstream" languages                  | other “mainstream” languages
            ``CodeT5+'', a family                          | “CodeT5+”, a family
            known``multi-task conflict" issue              | known“multi-task conflict” issue
            Large language models~(LLMs), e.g., GPT-4      | Large language models (LLMs), e.g., GPT-4
            w.r.t.~the likelihood, Gemma~2 compared        | w.r.t. the likelihood, Gemma 2 compared
            only 1M~60M parameters, (~1000 samples)        | only 1M~60M parameters, (~1000 samples)
            in the range of ~ 0.2 - 0.37 (~ 0.1-0.2)       | in the range of ~ 0.2 - 0.37 (~ 0.1-0.2)
            autoregressive LLMs--making it a new           | autoregressive LLMs–making it a new
            accuracy --- with 4-bit, loss -- so            | accuracy — with 4-bit, loss – so
            only $0.00487 per answer, than $200 each       | only $0.00487 per answer, than $200 each
            (A^2FM), a unified; (IA)^3 that; in R^2        | (A²FM), a unified; (IA)³ that; in R²
            at O(d^2) and limited, for all k^2-k           | at O(d²) and limited, for all k²-k
            the next step (u_{t+1}). To                    | the next step (uₜ₊₁). To
            up to n^{-2}-order                             | up to n⁻²-order
            varepsilon^{-s}d^s actions                     | varepsilon⁻ˢd^s actions
            2.55 times 10^{16} GeV                         | 2.55 times 10¹⁶ GeV
            at the o_p(n^{-1/4}) rate                      | at the o_p(n^{-1/4}) rate
            F_{Theta} using Q^{pi_{sft}}, rho_{BL}         | F_{Theta} using Q^{pi_{sft}}, rho_{BL}
            mathcal{O}(KT) and mathcal{O}(KL^* + K)        | O(KT) and O(KL^* + K)
            show a {O}(log T) regret                       | show a O(log T) regret
            64{times}64 in N{+}D when D{=}1                | 64×64 in N+D when D=1
            Norouzi{-}Fard, Tarnawski                      | Norouzi-Fard, Tarnawski
            'What happened {time}{place}?'                 | 'What happened {time}{place}?'
            {\\it\\HB} works with                          | \\HB works with
            named \\Algo exploits the                      | named \\Algo exploits the
            the adaptive *PO, pass@k and C++ at <2%        | the adaptive *PO, pass@k and C++ at <2%
            RoBERTa_Large, F_0.5 and scaling_laws_data     | RoBERTa_Large, F_0.5 and scaling_laws_data
            Spearman's {\\rho} and Kendall's Tau           | Spearman's ρ and Kendall's Tau
            """)
    void whatTheSeedsHold(String source, String read) {
        assertEquals(read, Readable.text(source));
    }

    /** As arXiv's own listings have them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            $\\epsilon$-greedy in $\\mathbb{R}^d$           | ε-greedy in ℝᵈ
            $\\mathcal{O}(\\sqrt{T})$ regret                | O(√T) regret
            $\\tilde{O}(d^{3/2}\\sqrt{n\\log T})$           | Õ(d^(3/2)√(n log T))
            $\\ell_2$ and $L_\\infty$ norms                 | ℓ₂ and L_∞ norms
            CO$_2$ at 20$^\\circ$C                          | CO₂ at 20°C
            $10\\times$ faster, $\\sim$3\\% of              | 10× faster, ~3% of
            $p \\leq 0.05$, $\\alpha \\in [0, 1]$           | p ≤ 0.05, α ∈ [0, 1]
            $x_{i,j}$, $E_{\\text{max}}$, $\\pi_{0.5}$      | x_i,j, Eₘₐₓ, π_0.5
            $\\frac{1}{2}$ of $\\frac{a+b}{n}$              | 1/2 of (a+b)/n
            $f: X \\to Y$, $f'(x)$                          | f: X → Y, f′(x)
            $\\left( \\frac{1}{n} \\right)$                 | ( 1/n )
            $\\begin{matrix}a\\\\b\\end{matrix}$ stays      | $\\begin{matrix}a\\\\b\\end{matrix}$ stays
            $\\unknown{x}$ stays                            | $\\unknown{x}$ stays
            $5 to $10, US$5, A$7, $5-$10, $ 5 or 6 $        | $5 to $10, US$5, A$7, $5-$10, $ 5 or 6 $
            Erd\\H{o}s and G\\"{o}del, Ho\\v{c}evar         | Erdős and Gödel, Hočevar
            {\\'E}cole, Ha\\"{\\i}ti, \\AA ngstr\\"om       | École, Haïti, Ångström
            Stra\\ss{}e, \\c{C}elik, Jos\\'{e}              | Straße, Çelik, José
            AT\\&T \\#1 costs \\$5 \\{a\\} b\\_c            | AT&T #1 costs $5 {a} b_c
            `single' quotes, `code` and don't               | ‘single’ quotes, `code` and don't
            \\(x^2\\) and \\[E=mc^2\\]                      | x² and E=mc²
            \\emph{a {\\bf b} c} d                          | a b c d
            {T}ransformer and {BERT}                        | Transformer and {BERT}
            run it with --fast, <!-- a --> b                | run it with --fast, <!-- a --> b
            pages 1--5, C:\\new and \\u0041                 | pages 1–5, C:\\new and \\u0041
            an open {brace, a } closing one, \\             | an open {brace, a } closing one, \\
            10\\,000 and \\LaTeX{} too, \\etal. say         | 10 000 and LaTeX too, et al. say
            $\\hat{y}$, $\\bar x$, $\\vec{v}$               | ŷ, x̄, v⃗
            """)
    void whatListingsHold(String source, String read) {
        assertEquals(read, Readable.text(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Attention is all you need",
                "ذكاء اصطناعي 𝔸𝕀",
                "0<delta<1 & MNIST < CIFAR10",
                "a^b^c _private_ snake_case f(x) = x_1",
                "https://example.org/~name/a_b?c=1&d={x}#y",
                "\"both\" 'ways' isn't it",
                "A$AP and $$$",
            })
    void whatIsNoTexStays(String plain) {
        assertEquals(plain, Readable.text(plain));
    }

    @Test
    void placesMoveAlong() {
        assertEquals("Nyström", moved("the Nystr\\\"om method", "Nystr\\\"om"));
        assertEquals("method", moved("the Nystr\\\"om method", "method"));
        assertEquals("öm", moved("the Nystr\\\"om method", "om"), "in the middle of a letter");
        assertEquals("LoRA", moved("{\\em LoRA} is", "LoRA"));
        assertEquals("Trans-LoRA", moved("$\\textit{Trans-LoRA}$", "LoRA"), "a formula is marked whole");
        assertEquals("90%", moved("by 90\\% of", "90\\%"));
        assertEquals("", moved("{\\em LoRA} is", "em"), "what is not shown is not marked");
        assertEquals("is", moved("{\\em LoRA} is", "is"));
    }

    @Test
    void hostileTextTakesNoLongerThanItsLength() {
        for (String piece :
                new String[] {"{", "}", "$", "\\", "`", "^{", "\\frac{", "$\\frac", "{\\em ", "``a''", "\\'{", "~"}) {
            String text = piece.repeat(20_000 / piece.length());
            Readable read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Readable.of(text));
            assertTrue(read.text().length() <= text.length());
            assertEquals(read.text().length(), read.end(text.length()));
        }
    }

    private static String moved(String source, String found) {
        Readable read = Readable.of(source);
        int start = source.indexOf(found);
        int from = read.start(start);
        return read.text().substring(from, Math.max(from, read.end(start + found.length())));
    }
}
