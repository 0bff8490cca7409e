/** Rank 4. How large a body may be, and what is said of a larger one. */
@NullMarked
package org.offprint.system.body;

import org.jspecify.annotations.NullMarked;
