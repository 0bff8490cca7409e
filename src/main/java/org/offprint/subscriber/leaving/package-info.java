/** Rank 2. Leaving, blocking, erasing and forgetting. */
@NullMarked
package org.offprint.subscriber.leaving;

import org.jspecify.annotations.NullMarked;
