package org.offprint.source;

/**
 * An entry that could not be understood.
 *
 * @param where file and line, or what else leads there
 * @param reason what is wrong with it, a sentence for a person
 */
public record Broken(String where, String reason) {

    @Override
    public String toString() {
        return where + ": " + reason;
    }
}
