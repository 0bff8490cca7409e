package org.offprint.interest;

/** An expression that cannot be understood: an expected answer, without a stack trace. */
public final class BadExpression extends RuntimeException {

    private final String line;
    private final int at;
    private final String reason;
    private final String remedy;

    /**
     * @param line what was typed
     * @param at where the fault begins: the first is 1, counted in characters (code points)
     * @param reason what is wrong, a sentence for a person
     * @param remedy what to do about it, a sentence for a person
     */
    public BadExpression(String line, int at, String reason, String remedy) {
        super(reason + " " + remedy, null, false, false);
        this.line = line;
        this.at = at;
        this.reason = reason;
        this.remedy = remedy;
    }

    public String line() {
        return line;
    }

    public int at() {
        return at;
    }

    public String reason() {
        return reason;
    }

    public String remedy() {
        return remedy;
    }
}
