@NullMarked
package org.offprint.match.ranking;

import org.jspecify.annotations.NullMarked;
