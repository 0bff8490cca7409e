package org.offprint.setting;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads settings that are whole numbers within bounds; another one stops the start, which names the setting. */
public final class WholeNumber {

    private WholeNumber() {}

    /**
     * Both bounds belong to it.
     *
     * @throws IllegalArgumentException when it is no such number
     */
    public static Integer between(int least, int most, String value) {
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
    public static final class AtLeastOne implements Converter<Integer> {
        @Override
        public Integer convert(String value) {
            return between(1, Integer.MAX_VALUE, value);
        }
    }
}
