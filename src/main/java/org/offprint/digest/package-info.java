/** Rank 3. Who is due, what each gets, editions and the digest mail. */
@NullMarked
package org.offprint.digest;

import org.jspecify.annotations.NullMarked;
