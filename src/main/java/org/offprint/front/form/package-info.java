/** Rank 4. What pages share: reading forms, showing them again, notices, limits at the door. */
@NullMarked
package org.offprint.front.form;

import org.jspecify.annotations.NullMarked;
