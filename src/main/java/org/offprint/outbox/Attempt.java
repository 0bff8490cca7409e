package org.offprint.outbox;

/** What became of a claimed delivery at the mail server. */
record Attempt(Held held, Outcome outcome) {}
