/** Rank 4. The test mail. */
@NullMarked
package org.offprint.admin.trial;

import org.jspecify.annotations.NullMarked;
