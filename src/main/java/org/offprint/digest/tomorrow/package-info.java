/** What a reader's next digest would be, were it made now. */
@NullMarked
package org.offprint.digest.tomorrow;

import org.jspecify.annotations.NullMarked;
