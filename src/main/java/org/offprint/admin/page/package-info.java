/** Rank 4. What all of the operator's pages have in common. */
@NullMarked
package org.offprint.admin.page;

import org.jspecify.annotations.NullMarked;
