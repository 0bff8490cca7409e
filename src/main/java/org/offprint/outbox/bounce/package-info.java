/** Mail that comes back: the address that reports go to (VERP), and what is made of a report (RFC 3464). */
@NullMarked
package org.offprint.outbox.bounce;

import org.jspecify.annotations.NullMarked;
