package org.offprint.digest.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is to be measured.
 *
 * @param readers with five expressions each, all due
 * @param papers all new to them
 * @param expressions how many distinct ones the readers have between them
 * @param days how many editions each reader had before
 * @param store {@code h2} or {@code postgresql}
 * @param sink {@code plain} is Postfix's smtp-sink; {@code slow}, {@code limited} and {@code failing} are of our own
 * @param heap the node's, such as {@code 256m}
 * @param nodes how many serve the readers together; on H2 one
 * @param java the program that runs the nodes
 * @param jfr where the profile is kept, or empty
 * @param more further options of the nodes' JVM, with commas between them
 */
record Order(
        int readers,
        int papers,
        int expressions,
        int days,
        String store,
        String sink,
        String heap,
        int nodes,
        String java,
        String jfr,
        String more) {

    private static final String USUAL =
            "readers=20000 papers=1000 expressions=20000 days=0 store=h2 sink=plain heap=512m nodes=1" + " java="
                    + System.getProperty("java.home") + "/bin/java jfr= more=";

    /** @throws IllegalArgumentException when a word is none of these */
    static Order of(String... words) {
        Map<String, String> said = new LinkedHashMap<>();
        Arrays.stream(USUAL.split(" ")).forEach(word -> put(said, word));
        for (String word : words) {
            if (!said.containsKey(word.split("=", 2)[0]) || !word.contains("=")) {
                throw new IllegalArgumentException(word + " is not one of " + said.keySet() + " with a value");
            }
            put(said, word);
        }
        return new Order(
                Integer.parseInt(said.getOrDefault("readers", "")),
                Integer.parseInt(said.getOrDefault("papers", "")),
                Integer.parseInt(said.getOrDefault("expressions", "")),
                Integer.parseInt(said.getOrDefault("days", "")),
                said.getOrDefault("store", ""),
                said.getOrDefault("sink", ""),
                said.getOrDefault("heap", ""),
                Integer.parseInt(said.getOrDefault("nodes", "")),
                said.getOrDefault("java", ""),
                said.getOrDefault("jfr", ""),
                said.getOrDefault("more", ""));
    }

    private static void put(Map<String, String> said, String word) {
        String[] parts = word.split("=", 2);
        said.put(parts[0], parts[1]);
    }
}
