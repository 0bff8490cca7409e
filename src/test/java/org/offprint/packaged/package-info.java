/** The packaged jar in a process of its own. */
@NullMarked
package org.offprint.packaged;

import org.jspecify.annotations.NullMarked;
