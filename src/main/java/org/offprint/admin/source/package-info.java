/** Rank 4. The sources, and collecting from one now. */
@NullMarked
package org.offprint.admin.source;

import org.jspecify.annotations.NullMarked;
