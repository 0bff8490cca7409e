/** Readers coming in and going out as a table. */
@NullMarked
package org.offprint.admin.csv;

import org.jspecify.annotations.NullMarked;
