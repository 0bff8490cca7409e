package org.offprint.problem;

/**
 * What is wrong with one input.
 *
 * @param field the name of the form field, JSON property or query parameter
 * @param reason what is wrong with its value, a sentence for a person
 * @param remedy what to do about it, a sentence for a person
 */
public record Fault(String field, String reason, String remedy) {}
