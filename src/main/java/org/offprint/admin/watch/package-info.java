/** Rank 4. How it goes: what waits, what is wrong, and telling so in metrics, health and mails. */
@NullMarked
package org.offprint.admin.watch;

import org.jspecify.annotations.NullMarked;
