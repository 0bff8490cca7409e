/** A paper's texts as people read them, with what was found in them. */
@NullMarked
package org.offprint.match.text;

import org.jspecify.annotations.NullMarked;
