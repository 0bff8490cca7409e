/** Rank 3. What any reader's digest of any day was, would have been, or is to be; for the operator. */
@NullMarked
package org.offprint.digest.preview;

import org.jspecify.annotations.NullMarked;
