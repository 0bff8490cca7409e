/** Rank 2. arXiv: its search, and what it announces each day. */
@NullMarked
package org.offprint.source.arxiv;

import org.jspecify.annotations.NullMarked;
