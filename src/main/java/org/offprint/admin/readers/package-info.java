/** Readers coming in and going out as a table. */
@NullMarked
package org.offprint.admin.readers;

import org.jspecify.annotations.NullMarked;
