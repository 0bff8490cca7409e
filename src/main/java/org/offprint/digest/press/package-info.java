/** Prints digests fast: what is the same for every reader is made once, by the same templates. */
@NullMarked
package org.offprint.digest.press;

import org.jspecify.annotations.NullMarked;
