package org.offprint.paper;

/** A paper as one source gives it. */
public record Copy(Origin origin, Facts facts) {}
