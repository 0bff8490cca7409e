/** Rank 2. JSON from outside, no more of it than memory bears. */
@NullMarked
package org.offprint.source.json;

import org.jspecify.annotations.NullMarked;
