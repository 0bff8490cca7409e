package org.offprint.problem;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads a setting that is a whole number within bounds; another one stops the start, with the setting's name. */
public abstract class Between implements Converter<Integer> {

    private final int least;
    private final int most;

    /** Both bounds belong to it. */
    protected Between(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** @throws IllegalArgumentException when it is no such number */
    @Override
    public final Integer convert(String value) {
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // as one that is out of bounds
        }
        String bounds = most == Integer.MAX_VALUE ? least + " or more" : least + " to " + most;
        throw new IllegalArgumentException("It must be a whole number, " + bounds + ".");
    }

    /** 1 or more. */
    public static final class AtLeastOne extends Between {
        public AtLeastOne() {
            super(1, Integer.MAX_VALUE);
        }
    }
}
