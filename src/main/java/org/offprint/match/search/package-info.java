/** All papers at once for searches: an index in memory that follows the store, and agrees with the matcher. */
@NullMarked
package org.offprint.match.search;

import org.jspecify.annotations.NullMarked;
