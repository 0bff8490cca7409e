/** Rank 4. The pages and the reading API that show several rooms together. */
@NullMarked
package org.offprint.front;

import org.jspecify.annotations.NullMarked;
