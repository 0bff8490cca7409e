/** Rank 2. Asking servers that may be slow, broken or hostile: what is asked, how often, and how much of an answer is read. */
@NullMarked
package org.offprint.source.http;

import org.jspecify.annotations.NullMarked;
