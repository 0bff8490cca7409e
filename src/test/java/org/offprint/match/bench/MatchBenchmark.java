package org.offprint.match.bench;

/**
 * Goals 2, 3 and 8 of matching, each in one run; fails when an answer is wrong, and says so when a goal is missed.
 * Arguments: readers, papers, readers that the slow ways get, expressions of goal 3.
 */
final class MatchBenchmark {

    private static final int EXPRESSIONS = 20_000;

    private MatchBenchmark() {}

    public static void main(String[] args) throws Exception {
        Goals goals = new Goals(System.out);
        run(
                number(args, 0, 1_000_000),
                number(args, 1, 1_000),
                number(args, 2, 1_000),
                number(args, 3, 1_000_000),
                goals);
        System.exit(goals.right() ? 0 : 1);
    }

    static void run(int readers, int papers, int sample, int many, Goals goals) throws Exception {
        int expressions = Math.min(EXPRESSIONS, many);
        new Comparison(Material.of(readers, expressions, papers), sample, goals).run();
        new ManyExpressions(many, papers, goals).run();
        new Growth(readers, expressions, papers, goals).run();
        goals.say(goals.right() ? "All answers are right." : "SOME ANSWER IS WRONG.");
    }

    private static int number(String[] args, int at, int otherwise) {
        return args.length > at ? Integer.parseInt(args[at]) : otherwise;
    }
}
