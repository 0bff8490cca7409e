package org.offprint.front.recent;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines that {@link Examples} chooses from; which of them a page shows, the papers decide. */
final class ExampleLines {

    /** By what they mean. */
    static final Map<String, List<String>> KINDS = kinds();

    static final List<String> TOPICS = List.of(
            "diffusion models",
            "reinforcement learning",
            "LoRA",
            "agents",
            "speech",
            "image editing",
            "video generation",
            "code generation",
            "robot",
            "3D reconstruction",
            "multimodal",
            "quantization",
            "graph neural networks",
            "time series",
            "climate",
            "protein",
            "gene expression",
            "medical imaging",
            "quantum",
            "materials",
            "economics",
            "security");

    private ExampleLines() {}

    private static Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put(
                "these words side by side in title or abstract, whatever their endings",
                List.of("diffusion models", "reasoning models", "neural networks", "gene expression"));
        kinds.put("exactly these words", List.of("\"chain of thought\"", "\"state of the art\"", "\"open source\""));
        kinds.put(
                "both, anywhere in the paper",
                List.of("LoRA + quantization", "agents + planning", "video + generation", "cells + imaging"));
        kinds.put(
                "the first without the second",
                List.of("agents -survey", "benchmark -medical", "reinforcement learning -robot"));
        kinds.put(
                "only in the title; also author:, org: and cat:",
                List.of("title: benchmark", "title: survey", "title: learning"));
        kinds.put("every word that begins so", List.of("transform*", "multimod*", "neuro*"));
        return Collections.unmodifiableMap(kinds);
    }
}
