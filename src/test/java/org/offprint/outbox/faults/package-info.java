/** The whole application before a mail server that fails on order. */
@NullMarked
package org.offprint.outbox.faults;

import org.jspecify.annotations.NullMarked;
