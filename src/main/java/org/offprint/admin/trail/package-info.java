/** Rank 4. The trail: what operators did. */
@NullMarked
package org.offprint.admin.trail;

import org.jspecify.annotations.NullMarked;
