/** Rank 2. XML from outside: no DTD, no entity of its own, and no more of it than memory bears. */
@NullMarked
package org.offprint.source.xml;

import org.jspecify.annotations.NullMarked;
