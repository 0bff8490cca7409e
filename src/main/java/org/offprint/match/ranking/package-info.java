/** The order in which a reader gets what matched: relevance and trend in one score, with its parts. */
@NullMarked
package org.offprint.match.ranking;

import org.jspecify.annotations.NullMarked;
