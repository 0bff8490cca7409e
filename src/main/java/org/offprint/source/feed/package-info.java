/** Rank 2. Any RSS or Atom feed. */
@NullMarked
package org.offprint.source.feed;

import org.jspecify.annotations.NullMarked;
