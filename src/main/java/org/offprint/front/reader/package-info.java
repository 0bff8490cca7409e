/** Rank 4. What a link in a mail opens: confirm, preferences, account, leave, block; and the same in JSON. */
@NullMarked
package org.offprint.front.reader;

import org.jspecify.annotations.NullMarked;
