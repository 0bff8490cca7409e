/** Rank 2. Which papers the expressions hit, where, and in what order a reader gets them. */
@NullMarked
package org.offprint.match;

import org.jspecify.annotations.NullMarked;
