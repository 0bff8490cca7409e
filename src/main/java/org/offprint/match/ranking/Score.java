package org.offprint.match.ranking;

/**
 * Why a paper stands where it stands for one reader; all from 0 to 1.
 *
 * @param relevance how well it matches, divided by the reader's best
 * @param trend how much it is talked about, fading with age
 * @param total {@code relevance^(1-p) * trend^p}, where p is the reader's popularity / 100
 */
public record Score(double relevance, double trend, double total) {}
