package org.offprint.interest;

import java.util.List;
import java.util.Objects;

/**
 * One line of what a reader cares about, parsed; equal to every expression with the same text. A value, safe to share
 * between threads. A line's leading minus is not part of it: see {@link Interests}.
 */
public final class Expression {

    /** The most characters (code points) of one. */
    public static final int LONGEST = 200;

    private final String text;
    private final List<Clause> all;
    private final List<Clause> none;

    Expression(String text, List<Clause> all, List<Clause> none) {
        this.text = text;
        this.all = List.copyOf(all);
        this.none = List.copyOf(none);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("an expression wants something");
        }
    }

    /**
     * Understands a line, in time linear in its length.
     *
     * @throws BadExpression when it cannot be understood; nothing else is ever thrown
     */
    public static Expression parse(String line) {
        return ExpressionParser.whole(line);
    }

    /** One clause by itself. */
    public static Expression of(Clause clause) {
        return new Expression(clause.typed(), List.of(clause), List.of());
    }

    /** What was typed, with runs of blanks folded into one and each minus as {@code -}. */
    public String text() {
        return text;
    }

    /** The clauses that a paper must hit, all of them; at least one. */
    public List<Clause> all() {
        return all;
    }

    /** The clauses that a paper must not hit, none of them. */
    public List<Clause> none() {
        return none;
    }

    /** What was understood, in words: {@code papers with LoRA and quantization, but not survey}. */
    public String readBack() {
        return ReadBack.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
