/** Backups of both kinds of store. */
@NullMarked
package org.offprint.backup;

import org.jspecify.annotations.NullMarked;
