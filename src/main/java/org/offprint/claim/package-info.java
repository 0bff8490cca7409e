/** Rank 0. The right to work on a row for a while: leases with an epoch, counted on the database's own clock. */
@NullMarked
package org.offprint.claim;

import org.jspecify.annotations.NullMarked;
