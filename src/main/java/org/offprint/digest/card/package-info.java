/** A paper as a reader of a digest sees it: marked title, byline, excerpt. Knows nothing of editions. */
@NullMarked
package org.offprint.digest.card;

import org.jspecify.annotations.NullMarked;
