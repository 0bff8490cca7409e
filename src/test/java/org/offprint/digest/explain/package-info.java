/** Why a reader was, or was not, sent a paper. */
@NullMarked
package org.offprint.digest.explain;

import org.jspecify.annotations.NullMarked;
