/** Rank 4. Mails to the operator. */
@NullMarked
package org.offprint.admin.note;

import org.jspecify.annotations.NullMarked;
