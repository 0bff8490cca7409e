/** Rank 2. What the letters to readers say. */
@NullMarked
package org.offprint.subscriber.letters;

import org.jspecify.annotations.NullMarked;
