/** Rank 4. The operator's pages and API; a room inside for each thing that an operator does. */
@NullMarked
package org.offprint.admin;

import org.jspecify.annotations.NullMarked;
