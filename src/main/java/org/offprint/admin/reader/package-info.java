/** Rank 4. A reader as the operator sees one: search, look, stop, erase, send again, preview. */
@NullMarked
package org.offprint.admin.reader;

import org.jspecify.annotations.NullMarked;
