/** Rank 0. Settings: how they are read, and how a start is refused because of one. */
@NullMarked
package org.offprint.setting;

import org.jspecify.annotations.NullMarked;
