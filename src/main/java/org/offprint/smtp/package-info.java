/** Rank 0. The wire to a mail server: SMTP (RFC 5321) as a client speaks it. Knows nothing of Offprint. */
@NullMarked
package org.offprint.smtp;

import org.jspecify.annotations.NullMarked;
