/** Rank 0. Feeds as they go out: Atom (RFC 4287), asked for again and again. Knows nothing of papers. */
@NullMarked
package org.offprint.atom;

import org.jspecify.annotations.NullMarked;
