/** Rank 4. The mail server inside, while none is configured, and the page that shows its mails. */
@NullMarked
package org.offprint.mailbox;

import org.jspecify.annotations.NullMarked;
