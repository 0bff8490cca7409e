/** Rank 4. The operator's API. */
@NullMarked
package org.offprint.admin;

import org.jspecify.annotations.NullMarked;
