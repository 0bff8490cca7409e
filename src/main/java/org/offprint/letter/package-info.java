/** Rank 0. A mail as a value, addresses, links and the tokens in them. */
@NullMarked
package org.offprint.letter;

import org.jspecify.annotations.NullMarked;
