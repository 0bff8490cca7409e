package org.offprint.front.form;

import org.offprint.letter.MailAddress;
import org.offprint.subscriber.Wish;

/** Somebody who asks to read here, and for what. */
public record Newcomer(MailAddress address, Wish wish) {}
