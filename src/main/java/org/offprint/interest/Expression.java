package org.offprint.interest;

/** One line of what a reader cares about. */
public record Expression(String text) {}
