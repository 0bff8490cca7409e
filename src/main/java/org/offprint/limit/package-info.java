/** Rank 0. How often something may happen in a span of time, counted in the database for all nodes together. */
@NullMarked
package org.offprint.limit;

import org.jspecify.annotations.NullMarked;
