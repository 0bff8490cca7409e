/** Rank 1. The whole store as lines of JSON, written from the running process, and read into an empty store of either kind. */
@NullMarked
package org.offprint.backup;

import org.jspecify.annotations.NullMarked;
