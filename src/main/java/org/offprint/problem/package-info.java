/** Rank 0. Expected no's, as Problems of RFC 9457 for programs and as a page for people. */
@NullMarked
package org.offprint.problem;

import org.jspecify.annotations.NullMarked;
