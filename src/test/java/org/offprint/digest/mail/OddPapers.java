package org.offprint.digest.mail;

import java.util.List;
import org.offprint.digest.SomePaper;
import org.offprint.paper.PaperView;

/** Papers with every odd text that a mail must survive: lookalikes of HTML, TeX, money, addresses, scripts. */
final class OddPapers {

    static final List<PaperView> ALL = List.of(
            SomePaper.called(1, "LoRA <projektor>: Is 0<delta<1 & MNIST < CIFAR10 enough?")
                    .about(
                            "We prune <workload, configuration> pairs with <1,000 samples. LoRA costs $100K, \\% of $1/n$, and "
                                    + "{\\em much} in mathcal{O}(KT). ``Quotes'' stay. Code: (https://example.org/LoRA?a=1&b=2).")
                    .by("Ada <b>Example</b>", "Bo O'Example")
                    .from("Tencent & Söhne")
                    .on("2025-11-24")
                    .counting(45, 1)
                    .at("https://example.org/papers/1?x=1&y=\"2\"".replace("\"", "%22"))
                    .view(),
            SomePaper.called(2, "$\\textit{Trans-LoRA}$: A^2FM, pass@k and *PO for π!")
                    .about(
                            "The first sentence says nothing. The second says as much as the first one did, and it takes so many "
                                    + "words to say it that both together are longer than what a short digest grants to three "
                                    + "sentences of an abstract. The third brings quantization, e.g. of weights. See "
                                    + "https://example.org/code.")
                    .byAll(12)
                    .on("2025-10-28")
                    .counting(null, 3)
                    .view(),
            SomePaper.called(3, "<script>alert('quantization')</script>")
                    .about(
                            "javascript:alert(1) is no address, nor is \"onmouseover=\"x. ]]> --> {not.an.expression} {#if} stays.")
                    .view(),
            SomePaper.called(4, "ذكاء اصطناعي 𝔸𝕀 \uD83E\uDDEA and quantization \u202Eright to left")
                    .about("Ünïcödé stays ünïcödé.")
                    .byAll(1)
                    .view());

    private OddPapers() {}
}
