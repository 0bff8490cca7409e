/** Lists and maps of plain numbers, without a box around each. */
@NullMarked
package org.offprint.match.numbers;

import org.jspecify.annotations.NullMarked;
