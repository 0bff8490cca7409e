/** Rank 1. Expressions, their parser and their text analysis; a reader's interests as packed ids. */
@NullMarked
package org.offprint.interest;

import org.jspecify.annotations.NullMarked;
