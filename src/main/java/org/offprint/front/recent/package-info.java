/** Rank 4. The papers of the last weeks, ready to be asked about, and what keywords they suggest. */
@NullMarked
package org.offprint.front.recent;

import org.jspecify.annotations.NullMarked;
