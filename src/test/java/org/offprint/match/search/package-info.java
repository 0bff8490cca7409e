@NullMarked
package org.offprint.match.search;

import org.jspecify.annotations.NullMarked;
