/** Addresses that get no mail: why, since when, and what was done about them. */
@NullMarked
package org.offprint.outbox.suppression;

import org.jspecify.annotations.NullMarked;
