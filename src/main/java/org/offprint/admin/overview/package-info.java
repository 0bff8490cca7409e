/** Rank 4. Today at a glance. */
@NullMarked
package org.offprint.admin.overview;

import org.jspecify.annotations.NullMarked;
