package org.offprint.interest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** KStem, except where it takes apart or mixes up words of the field. */
final class Stems {

    /** Each line: the stem, then the words that have it. */
    private static final String OVERRIDES = """
            ablation ablations
            agentic
            analysis analyses
            analyze analyse analysed analysing
            conformal
            conformer conformers
            contrastive contrastively
            decoder decoders
            distill distilled distilling distills distillation distillations
            embedding embeddings
            encoder encoders
            eval evals
            evaluator evaluators
            finetune finetunes finetuned finetuning
            hypothesis hypotheses
            imaging
            index indices indexes
            latency latencies
            matrix matrices
            optimizer optimizers optimiser optimisers
            optimize optimise optimises optimised optimising optimisation optimisations
            pretrain pretrains pretrained pretraining
            prune prunes pruned pruning prunings
            quantize quantise quantised quantising quantisation
            reward rewards rewarded rewarding
            step steps
            tokenization tokenisation tokenizations
            tokenize tokenizes tokenized tokenizing tokenise tokenised tokenising
            tokenizer tokenizers tokeniser tokenisers
            vertex vertices
            """;

    private static final Map<String, String> STEMS = overrides();
    private static final ThreadLocal<OneWord> STEMMER = ThreadLocal.withInitial(OneWord::new);

    private Stems() {}

    static String of(String term) {
        String known = STEMS.get(term);
        return known != null ? known : STEMMER.get().stem(term);
    }

    private static Map<String, String> overrides() {
        Map<String, String> stems = new HashMap<>();
        OVERRIDES.lines().forEach(line -> {
            String[] words = line.split(" ");
            for (String word : words) {
                stems.put(word, words[0]);
            }
        });
        return Map.copyOf(stems);
    }

    /** The stemmer takes streams; this is one of a single word, used over and over. */
    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final KStemFilter stemmed = new KStemFilter(this);

        String stem(String word) {
            term.setEmpty().append(word);
            try {
                stemmed.incrementToken();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return term.length() == word.length() && term.toString().equals(word) ? word : term.toString();
        }

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
