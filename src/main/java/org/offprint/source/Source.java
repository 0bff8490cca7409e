package org.offprint.source;

import java.time.Duration;
import java.time.Year;
import org.offprint.paper.SourceType;

/**
 * An outside place that papers are collected from, as the operator set it up.
 *
 * @param name {@code [a-z0-9]+}, so that the environment can spell it
 * @param every how long after a success it is read again
 * @param pageYear for seeds: the year of the pages
 */
record Source(String name, SourceType type, Duration every, Year pageYear) {

    Source {
        if (!name.matches("[a-z0-9]{1,100}")) {
            throw new IllegalArgumentException(
                    "offprint.source." + name + ": a source's name has small letters and digits only. Rename it.");
        }
        if (name.equals("upload")) {
            throw new IllegalArgumentException(
                    "offprint.source.upload: papers that are uploaded have this name. Rename it.");
        }
        if (every.isNegative() || every.isZero()) {
            throw new IllegalArgumentException(
                    "offprint.source." + name + ".every: " + every + " is no time to wait. Give one such as 24h.");
        }
    }
}
