package org.offprint.outbox;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The {@link Postman} of a letter's first attempt; any further one goes by the other, so that a hung pool holds nobody up. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface FirstAttempt {}
