package org.offprint.interest;

import java.util.List;
import java.util.Random;

/** What nobody types by accident. */
public final class HostileLines {

    private static final List<String> PIECES = List.of(
            "\"",
            "“",
            "+",
            " + ",
            " -",
            "-",
            "*",
            "title:",
            "author: ",
            "cat:",
            "org:",
            "(",
            ")",
            "[",
            "{",
            "^",
            "~",
            "?",
            "\\",
            "/",
            "AND",
            "OR",
            "NOT",
            "TO",
            "\u0000",
            "\t",
            "\n",
            " ",
            "\u00a0",
            "\u200f",
            "\u202e",
            "\ud800",
            "\udc00",
            "\u0301",
            "\u00ad",
            "π",
            "深",
            "ß",
            "İ",
            "a",
            "LoRA",
            "fine-tuning",
            "C++",
            "k-NN",
            "@",
            "#",
            "𝔘",
            "👩‍🔬",
            "'s",
            ":");

    private HostileLines() {}

    public static List<String> deathList() {
        return List.of(
                "(".repeat(3_000),
                "a" + "*".repeat(190),
                "(a*)*".repeat(40),
                "((((((((((a*)*)*)*)*)*)*)*)*)*",
                "a + ".repeat(2_000) + "a",
                "a -".repeat(2_000),
                "a + ".repeat(49) + "a",
                "x".repeat(1_000_000),
                "x".repeat(200),
                "\u202e".repeat(150),
                "\u200f".repeat(150),
                "\u0000".repeat(150),
                "\u0301".repeat(200),
                "+".repeat(200),
                "-".repeat(200),
                "\"".repeat(200),
                "a ".repeat(100),
                "a+".repeat(100),
                "a^".repeat(100),
                "title:".repeat(30),
                " ".repeat(100_000),
                "\n".repeat(1_000),
                "\uD83D\uDC69\u200D\uD83D\uDD2C".repeat(40));
    }

    public static String random(Random random) {
        StringBuilder line = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            line.append(
                    random.nextInt(8) == 0
                            ? Character.toString(random.nextInt(0x10FFFF))
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        return line.toString();
    }
}
