/** Rank 4. What happened on each day, counted and drawn. */
@NullMarked
package org.offprint.admin.plot;

import org.jspecify.annotations.NullMarked;
