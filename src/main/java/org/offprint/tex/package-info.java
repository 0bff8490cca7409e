/** Rank 0. TeX in titles and abstracts, as people read it. Knows nothing of papers. */
@NullMarked
package org.offprint.tex;

import org.jspecify.annotations.NullMarked;
